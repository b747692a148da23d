import { createHash, randomBytes } from 'node:crypto'

/** 128 random bits as base64url: 22 characters. */
export const newLinkToken = (): string => randomBytes(16).toString('base64url')

/** What is stored of a token. */
export const linkTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
