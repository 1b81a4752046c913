import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Only programs of this computer can reach it; anything else needs a password first. */
const LOOPBACK = "127.0.0.1";

/** Another program answers on the port already. */
export class PortBusyError extends Error {
  override readonly name = "PortBusyError";

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Le port ${port} est déjà pris, peut-être par un autre Recoupe. Fermez l’autre programme, ou choisissez un autre port : PORT=${port + 1} npm start`,
      options,
    );
  }
}

/** Throws `PortBusyError` or the system's refusal before anything else is started. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens on the loopback address and gives the address a browser opens. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortBusyError(port, { cause: error }) : error);
    });
    server.listen(port, LOOPBACK, resolve);
  });
  // A TCP server that listens has an address with a port.
  const { port: actual } = server.address() as AddressInfo;
  return `http://${LOOPBACK}:${actual}`;
}
