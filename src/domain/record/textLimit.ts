/** SharePoint's limit for one line of text. */
export const shortTextLimit = 255;
