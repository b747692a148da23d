import { recipientContactClient } from '@estela/contract/recipient-contact-client'
import { fetchInTime } from '../personal-link.ts'

export const contactClient = recipientContactClient(fetchInTime)
