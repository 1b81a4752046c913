import { exportView, isExportFormat } from "../../../../export/export-view.ts";
import { codeOf } from "../../../../server/api.ts";
import { originOf } from "../../../../server/origin.ts";

export const dynamic = "force-dynamic";

const STATUS_OF_CODE: Readonly<Record<string, number>> = { NOT_FOUND: 404, BAD_REQUEST: 400, SERVICE_UNAVAILABLE: 503 };

/** Any view as data: `/events.json`, `/c/ID.md`, `/quotes.csv`… The filters of the address apply. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ format: string; path: string[] }> },
): Promise<Response> {
  const { format, path } = await params;
  if (!isExportFormat(format)) return problem(404, "Ce format n'existe pas.");
  const { searchParams } = new URL(request.url);
  try {
    const file = await exportView({
      format,
      path,
      parameters: Object.fromEntries(searchParams),
      origin: originOf(request.headers),
    });
    if (!file) return problem(404, "Cette vue n'existe pas dans ce format.");
    return new Response(file.body, {
      headers: { "Content-Type": file.contentType, "Cache-Control": "no-store", ...dispositionOf(file.downloadName) },
    });
  } catch (error) {
    const status = STATUS_OF_CODE[codeOf(error) ?? ""];
    if (status === undefined || !(error instanceof Error)) throw error;
    return problem(status, error.message);
  }
}

function problem(status: number, message: string): Response {
  return Response.json({ error: message }, { status });
}

function dispositionOf(name: string | undefined): Record<string, string> {
  return name === undefined ? {} : { "Content-Disposition": `attachment; filename="${name}"` };
}
