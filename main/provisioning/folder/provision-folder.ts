import { readDeniedSerials } from '../../certificates/denied-serials.ts';
import type { Installed } from '../../certificates/install.ts';
import type { Standing } from '../../certificates/standing.ts';
import { replaceLostSigningKey } from '../../audit/signing-key.ts';
import type { Settings, TerminalSettings } from '../../settings/settings.ts';
import { readSettings, writeSettings } from '../../settings/settings.ts';
import { CLOUD_KEY } from '../apply-order.ts';
import { refuseKey } from '../cloud-key.ts';
import type { KeyStoreNeed, KeyStores } from '../key-stores.ts';
import type { RollOut } from '../order.ts';
import { parseRollOut, ProvisioningFailure } from '../order.ts';
import { keepPrinting } from '../printing-after.ts';
import { consentAfter, refuseMixing, settingsAfter } from '../settings-after.ts';
import { readAuthority } from './authority.ts';
import type { GoodFile } from './judge-file.ts';
import { judgeFolder } from './judge-folder.ts';
import { installGood } from './install-good.ts';
import type { Kept } from './kept.ts';
import { keptIn, opened, openVaultOf, rehearseKeyStore } from './kept.ts';
import type { FolderOptions } from './options.ts';
import { proven, taken } from './outcome.ts';
import { readSheet } from './passphrases.ts';
import { readNamed } from './read-given.ts';
import type { FolderReport, RefusedFile, TakenFile } from './report.ts';
import { totalsOf } from './report.ts';

export interface FolderParts {
  readonly profile: string;
  readonly options: FolderOptions;
  readonly keyStores: KeyStores;
  readonly p12Worker: string;
  readonly now: Date;
}

/**
 * Takes a folder of certificates into a till. Every file is judged before anything is kept. Then certificates come
 * first and settings last, each whole: a till that dies in between has for each terminal its old or its new one.
 * Rejects with a `ProvisioningFailure` when nothing could be judged; a refused file is part of the report.
 */
export async function provisionFolder(parts: FolderParts): Promise<FolderReport> {
  const { profile, options, keyStores, p12Worker, now } = parts;
  const before = await readSettings(profile);
  const said = await readRollOut(options.settings);
  const need = needOf(parts, before, said);
  refuseMixing(before, need.training);
  refuseKey(said);
  const store = await rehearseKeyStore(keyStores, need);
  const kept = await keptIn(profile, store);
  const known = before?.terminals ?? [];
  const sheet = readSheet(await readNamed(options.passphrases, '--passphrases'), options.passphrases);
  const caPem = await readAuthority(options.ca, known);
  const standing = await standingOf(parts, kept);
  const judged = await judgeFolder(options.folder, sheet, { caPem, now, p12Worker, known, standing });
  if (judged.length === 0) throw new ProvisioningFailure(`${options.folder} holds no .p12 file.`);
  const found = judged.map((one) => (one.ok ? taken(one, kept) : one));
  const written = isToBeWritten(options, found);
  const good = judged.filter((one) => one.ok);
  const installed = written ? await write({ parts, need, before, said, good, kept }) : NOTHING;
  const files = found.map((one) => (one.ok ? proven(one, installed.get(one.terminal.id)) : one));
  return {
    version: 1,
    dryRun: options.dryRun,
    written,
    keyStore: store.kind,
    files,
    totals: totalsOf(files),
  };
}

/** The same file twice is no news, because a run may be repeated; an older one has to be asked for. */
async function standingOf({ profile, options }: FolderParts, installed: Kept): Promise<Standing> {
  const denied = await readDeniedSerials(profile);
  const olderIsMeant = options.olderIsMeant;
  return {
    deniedSerials: denied?.serials ?? [],
    installed: Object.fromEntries(installed),
    sameIsMeant: true,
    olderIsMeant,
  };
}

async function readRollOut(file: string | null): Promise<RollOut> {
  if (file === null) return {};
  return parseRollOut(Buffer.from(await readNamed(file, '--settings')).toString('utf8'), file);
}

function needOf({ profile, now }: FolderParts, before: Settings | null, said: RollOut): KeyStoreNeed {
  const training = said.training ?? before?.training ?? false;
  return { profile, training, weakAllowed: consentAfter(said, before, now) !== null };
}

const NOTHING: ReadonlyMap<string, Installed> = new Map();

function isToBeWritten(
  { dryRun, allOrNothing }: FolderOptions,
  files: readonly (TakenFile | RefusedFile)[],
): boolean {
  if (dryRun) return false;
  return allOrNothing ? files.every(({ ok }) => ok) : files.some(({ ok }) => ok);
}

interface Writing {
  readonly parts: FolderParts;
  readonly need: KeyStoreNeed;
  readonly before: Settings | null;
  readonly said: RollOut;
  readonly good: readonly GoodFile[];
  readonly kept: Kept;
}

async function write({ parts, need, before, said, good, kept }: Writing): Promise<typeof NOTHING> {
  const vault = await openVaultOf(need, parts.keyStores);
  await vault.forgetUnfinished();
  const installed = await installGood(vault, good, kept);
  await replaceLostSigningKey(vault);
  const secretKey = said.cloud?.secretKey ?? null;
  const isNew = secretKey !== null && secretKey !== (await opened(vault.getSecret(CLOUD_KEY)));
  if (isNew) await vault.putSecret(CLOUD_KEY, secretKey);
  const terminals = merged(before?.terminals ?? [], good);
  const { training } = need;
  await keepPrinting(parts.profile, said);
  await writeSettings(
    parts.profile,
    await settingsAfter({ said, before, terminals, training, now: parts.now }),
  );
  return installed;
}

/** Terminals that the folder does not name, or whose file was refused, stay as they are. */
function merged(before: readonly TerminalSettings[], good: readonly GoodFile[]): TerminalSettings[] {
  const byId = new Map(before.map((terminal) => [terminal.id, terminal]));
  for (const { settings } of good) byId.set(settings.id, settings);
  return [...byId.values()];
}
