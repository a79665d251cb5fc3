import { createHmac, timingSafeEqual } from 'node:crypto';
import { digestExpired, digestInvalid } from './errors';
import webDefaults from './webDefaults.json';

const { FormDigestTimeoutSeconds: lifetimeSeconds } = webDefaults.contextInfo;

/** Signs a form digest for a user: `0x<hash>,24 Nov 2026 10:50:23 -0000`, the time being that of signing. */
export function signDigest(secret: Buffer, userId: number, now: Date): string {
  const time = now.toUTCString().slice(5).replace('GMT', '-0000');
  return `0x${hashOf(secret, userId, time)},${time}`;
}

/** Throws SharePoint's 403 unless the digest was signed for this user within the last half hour. */
export function checkDigest(secret: Buffer, userId: number, digest: unknown, now: Date): void {
  const [, hash, time] = /^0x([0-9A-F]{128}),(.{1,40})$/.exec(String(digest)) ?? [];
  if (!hash || !time || !timingSafeEqual(Buffer.from(hash), Buffer.from(hashOf(secret, userId, time))))
    throw digestInvalid();
  if (now.getTime() - Date.parse(time) > lifetimeSeconds * 1000) throw digestExpired();
}

/** What POST contextinfo answers. */
export function contextInfo(digest: string, siteUrl: string): Record<string, unknown> {
  return { ...webDefaults.contextInfo, FormDigestValue: digest, SiteFullUrl: siteUrl, WebFullUrl: siteUrl };
}

function hashOf(secret: Buffer, userId: number, time: string): string {
  return createHmac('sha512', secret).update(`${userId}|${time}`).digest('hex').toUpperCase();
}
