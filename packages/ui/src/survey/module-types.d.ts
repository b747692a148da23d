/** survey-core ships its languages without types; each registers its strings when it is imported. */
declare module 'survey-core/i18n/*'
