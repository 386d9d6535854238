import type { Clock } from './transport/retry.ts';
import type { Transport } from './transport/cloud.ts';
import type { Where } from './lan/lan-terminals.ts';

/** What `new Vinr()` takes. Without a key only the LAN can be used. */
export interface VinrOptions {
  /**
   * `sk_test_…`, `sk_live_…`, or a restricted `rk_…`; its infix chooses the host. Never a publishable `pk_…`.
   */
  readonly secretKey?: string | undefined;
  /** Another documented name of `secretKey`. */
  readonly apiKey?: string | undefined;
  /**
   * A relay that speaks VINR's API, or the sandbox of a test. Default: the environment's VINR_BASE_URL, else by the
   * key, `_test_` or `_live_`.
   */
  readonly baseUrl?: string | undefined;
  /** Pins the API's version, sent as `Vinr-Version`. */
  readonly apiVersion?: string | undefined;
  /** PEM of the CA for `baseUrl`, instead of the system's roots. */
  readonly ca?: string | readonly string[] | undefined;
  /** How cloud calls travel, instead of HTTPS: for tests in memory, or a tunnel of your own. Needs a key all the same. */
  readonly transport?: Transport | undefined;
  /** A live key is refused with any host but VINR's own unless this is set, as for a relay. */
  readonly allowLiveKeyOnOtherHost?: boolean | undefined;
  /** How long calls may take. */
  readonly timeouts?: Timeouts | undefined;
  /** How often a read is tried in all before it fails. Default 3. Nothing else is ever repeated. */
  readonly readAttempts?: number | undefined;
  /** Of the webhook endpoint, `whsec_…`. Default: the environment's VINR_WEBHOOK_SECRET. */
  readonly webhookSecret?: string | undefined;
  /** How far a delivery's signed timestamp may be from now, ms. Default 300 000. */
  readonly webhookToleranceMs?: number | undefined;
  /** Hears of connections, repeated reads and changes of path; never of secrets or bodies. */
  readonly logger?: Logger | undefined;
  /** Time, for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
  /** 0 ≤ random() < 1, for the spread of repeated reads. */
  readonly random?: (() => number) | undefined;
  /** Makes an idempotency key for calls that bring none. */
  readonly newKey?: (() => string) | undefined;
  /** The LAN: certificates, addresses, the local simulator. */
  readonly terminal?: TerminalOptions | undefined;
}

/** All in ms, each bounding a whole call. */
export interface Timeouts {
  /** Default 30 000. */
  readonly cloudMs?: number;
  /** A create that waits for the cardholder. Default 160 000, at least 150 000. */
  readonly cloudSyncMs?: number;
  /** A create on the LAN, to its outcome. Default 160 000, at least 120 000. */
  readonly lanMs?: number;
  /** How long finding and reaching a terminal may take when the call does not say. Default 5 000. */
  readonly lanReachMs?: number;
}

/** Gets events with facts that may be kept: never a key, a passphrase or a body. */
export interface Logger {
  /** `event` is a dotted name such as `hybrid.cloud`; `facts` are plain values. */
  debug(event: string, facts: Readonly<Record<string, unknown>>): void;
}

/** How terminals on the LAN are found, trusted, and convinced of us (Local API guide). */
export interface TerminalOptions {
  /** Path of the `.p12` file used for every terminal that has none of its own. */
  readonly localCertPath?: string | undefined;
  /** Of that file; VINR's Dashboard shows it once. */
  readonly localCertPassphrase?: string | undefined;
  /** The same, already unpacked. */
  readonly identity?: PemCertificate | undefined;
  /** By terminal id. */
  readonly certificates?: Readonly<Record<string, ClientCertificate>> | undefined;
  /** PEM text, or path of a PEM file. Default: the environment's VINR_TERMINAL_CA. Never the system's roots. */
  readonly ca?: string | readonly string[] | undefined;
  /**
   * Asked at every dial about the terminal's certificate and ours: true for one that was withdrawn. Takes the serial
   * number as upper-case hex without leading zeros.
   */
  readonly isDenied?: ((serialNumber: string) => boolean) | undefined;
  /** By terminal id, for networks without mDNS. */
  readonly hosts?: Readonly<Record<string, Where>> | undefined;
  /**
   * Starts the simulator, where it is installed, as a child process when it is first needed; it is then the one
   * terminal that discovery finds, `term_local_simulator`. With a test key only.
   */
  readonly localSimulator?: boolean | undefined;
  /**
   * Speaks the documented plain-HTTP local form instead of mutual TLS: no encryption, and no proof of who answers.
   * For a bench; refused with a live key. The port is 80 unless `hosts` says otherwise.
   */
  readonly insecurePlainHttp?:
    | {
        /** What goes into the `X-Device-Certificate` header. It proves nothing to anybody. */
        readonly deviceCertificate: string;
      }
    | undefined;
  /** An IPv4 address of this machine to discover on. Default: every interface. */
  readonly discoveryInterface?: string | undefined;
}

/** A client certificate in PEM. */
export interface PemCertificate {
  /** PKCS#8 */
  readonly key: string;
  /** Leaf first, then its issuers. */
  readonly cert: string | readonly string[];
}

/** A client certificate as VINR's Dashboard hands it out. */
export interface FileCertificate {
  /** Of the `.p12` file, at most 64 KiB. */
  readonly path: string;
  /** Of that file. */
  readonly passphrase: string;
}

/** What a terminal knows us by. */
export type ClientCertificate = PemCertificate | FileCertificate;
