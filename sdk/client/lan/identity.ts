import { X509Certificate } from 'node:crypto';
import type { PeerCertificate } from 'node:tls';
import { TERMINAL_URN } from '../../wire/index.ts';
import { VinrTerminalIdentityError, type TerminalIdentityCode } from '../errors.ts';
import type { Shown } from './credentials.ts';
import { issuerProblem } from './issuers.ts';
import { actsAsAuthority, bareSerial, hasStrongKey, uriNames, x509Fields } from './x509-fields.ts';

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';

/**
 * The id in a certificate whose chain has already been verified. Which host answered plays no part: addresses move,
 * certificates do not.
 * @throws VinrTerminalIdentityError when the leaf may not stand for a terminal at all
 */
export function terminalIdOf(peer: PeerCertificate): string {
  const leaf = new X509Certificate(peer.raw);
  requireSuitableLeaf(leaf);
  const named = uriNames(leaf).filter((uri) => uri.startsWith(TERMINAL_URN));
  const [urn, another] = named;
  if (another !== undefined) throw refuse('wrongTerminal', 'The certificate names more than one terminal.');
  if (urn !== undefined) return urn.slice(TERMINAL_URN.length);
  // A common name is free text: anything in the shop that an authority signs may bear a terminal's.
  throw refuse('wrongTerminal', 'The certificate names no terminal.');
}

/** For `tls.connect`: an error unless the peer is exactly this terminal, or with null any terminal at all. */
export function checkTerminal(
  expected: string | null,
  peer: PeerCertificate,
  { isDenied, authorities }: Pick<Shown, 'isDenied' | 'authorities'>,
): Error | undefined {
  try {
    const id = terminalIdOf(peer);
    const problem = issuerProblem(peer, authorities);
    if (problem !== null)
      return refuse(problem, 'The certificate was issued by somebody who may not do that.');
    if (isDenied(bareSerial(peer.serialNumber)))
      return refuse('revoked', "The terminal's certificate has been withdrawn.");
    if (expected === null || id === expected) return undefined;
    return refuse('wrongTerminal', `Terminal ${expected} was asked for, another one answered.`);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function requireSuitableLeaf(leaf: X509Certificate): void {
  const { isVersion3, isWeaklySigned, extensions } = x509Fields(leaf);
  if (!isVersion3) throw refuse('weakCertificate', 'The certificate is not version 3.');
  if (leaf.ca || actsAsAuthority(extensions))
    throw refuse('wrongUse', "The certificate is a certificate authority's.");
  // The typings promise an array; without the extension the runtime gives undefined. Its name hides that these are *extended* uses.
  const uses = (leaf.keyUsage as readonly string[] | undefined) ?? [];
  if (!uses.includes(SERVER_AUTH)) throw refuse('wrongUse', 'The certificate was not issued to a server.');
  if (!hasStrongKey(leaf)) throw refuse('weakCertificate', "The certificate's key is too weak.");
  if (isWeaklySigned) throw refuse('weakCertificate', "The certificate's signature is too weak.");
}

function refuse(code: TerminalIdentityCode, message: string): VinrTerminalIdentityError {
  return new VinrTerminalIdentityError(message, { code, delivery: 'notSent' });
}
