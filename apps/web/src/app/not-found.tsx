import Link from "next/link";
import { readSettings } from "../server/reader.ts";

export default async function NotFound() {
  const { words } = await readSettings();
  return (
    <>
      <h1>{words.errors.notFound}</h1>
      <p>{words.errors.notFoundText}</p>
      <p>
        <Link href="/">{words.errors.notFoundLink}</Link>
      </p>
    </>
  );
}
