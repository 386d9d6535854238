import type { TLSSocket } from 'node:tls';

/** How a client certificate names the terminal it was issued for. */
export const CLIENT_URN = 'urn:vinr:client:';

/**
 * TLS has already proven that the certificate was issued by the terminal's own authority and is valid today.
 * What is left: was it issued for this terminal?
 */
export function isClientOf(terminalId: string, socket: TLSSocket): boolean {
  const names = socket.getPeerCertificate().subjectaltname ?? '';
  return socket.authorized && names.split(', ').includes(`URI:${CLIENT_URN}${terminalId}`);
}
