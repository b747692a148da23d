import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@estela/ui/survey/recipient-page.css'
import { deviceStorage } from './device-storage.ts'
import { ContactEntry } from './lazy-contact-page.tsx'
import { isContactPath, tokenIn } from './personal-link.ts'
import { SurveyPage } from './survey-page.tsx'

const page = document.querySelector('#page')
if (page === null) throw new Error('index.html has no element with the id "page".')

const Page = isContactPath(location.pathname) ? ContactEntry : SurveyPage

createRoot(page).render(
  <StrictMode>
    <Page token={tokenIn(location.pathname)} storage={deviceStorage(() => localStorage)} />
  </StrictMode>,
)
