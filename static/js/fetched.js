// Other pages of the site, as documents.

/**
 * A page as a document, or nothing if it cannot be had; the policy of the site allows no script to make one of text.
 * @param {string} address
 * @returns {Promise<Document | null>}
 */
export const pageAt = (address) => {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onloadend = () => resolve(request.status === 200 ? request.response : null);
    request.send();
  });
};
