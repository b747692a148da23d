import type { ReactNode } from 'react'
import { PageWords } from '../navigation/page-words.tsx'
import { addressBookMessages } from './address-book-messages.ts'

/** The words of the address book for the page inside. */
export const AddressBookWords = ({ children }: { readonly children: ReactNode }) => (
  <PageWords words={{ addressBook: addressBookMessages }}>{children}</PageWords>
)
