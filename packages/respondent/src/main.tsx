import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './page.css'
import { deviceStorage } from './device-storage.ts'
import { tokenIn } from './personal-link.ts'
import { SurveyPage } from './survey-page.tsx'

const page = document.querySelector('#page')
if (page === null) throw new Error('index.html has no element with the id "page".')

createRoot(page).render(
  <StrictMode>
    <SurveyPage token={tokenIn(location.pathname)} storage={deviceStorage(() => localStorage)} />
  </StrictMode>,
)
