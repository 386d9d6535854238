import { X509Certificate } from 'node:crypto';
import type { PeerCertificate } from 'node:tls';
import { TERMINAL_URN } from '../../wire/index.ts';
import { VinrTerminalIdentityError, type TerminalIdentityCode } from '../errors.ts';
import { bareSerial, isVersion3, isWeaklySigned, uriNames } from './x509-fields.ts';

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const MIN_RSA_BITS = 2048;
const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

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
  // A certificate with other names has said who it is by those. Several common names come as an array.
  const commonName: unknown = leaf.subjectAltName === undefined ? peer.subject.CN : undefined;
  if (typeof commonName === 'string' && commonName !== '') return commonName;
  throw refuse('wrongTerminal', 'The certificate names no terminal.');
}

/** For `tls.connect`: an error unless the peer is exactly this terminal, or with null any terminal at all. */
export function checkTerminal(
  expected: string | null,
  peer: PeerCertificate,
  isDenied: (serialNumber: string) => boolean,
): Error | undefined {
  try {
    const id = terminalIdOf(peer);
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
  if (!isVersion3(leaf)) throw refuse('weakCertificate', 'The certificate is not version 3.');
  if (leaf.ca) throw refuse('wrongUse', "The certificate is a certificate authority's.");
  // The typings promise an array; without the extension the runtime gives undefined. Its name hides that these are *extended* uses.
  const uses = (leaf.keyUsage as readonly string[] | undefined) ?? [];
  if (!uses.includes(SERVER_AUTH)) throw refuse('wrongUse', 'The certificate was not issued to a server.');
  if (!hasStrongKey(leaf)) throw refuse('weakCertificate', "The certificate's key is too weak.");
  if (isWeaklySigned(leaf)) throw refuse('weakCertificate', "The certificate's signature is too weak.");
}

function hasStrongKey(leaf: X509Certificate): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = leaf.publicKey;
  switch (type) {
    case 'rsa':
      return (details?.modulusLength ?? 0) >= MIN_RSA_BITS;
    case 'ec':
      return CURVES.has(details?.namedCurve ?? '');
    case 'ed25519':
      return true;
    default:
      return false;
  }
}

function refuse(code: TerminalIdentityCode, message: string): VinrTerminalIdentityError {
  return new VinrTerminalIdentityError(message, { code, delivery: 'notSent' });
}
