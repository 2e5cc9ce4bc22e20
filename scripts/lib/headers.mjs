/**
 * The security headers every copy of the add-in must be served with.
 * `connect-src 'self'` is the promise of the product: household data never leaves the workbook.
 */
const MICROSOFT_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
  "https://*.cloud.microsoft",
];

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");

const ADD_IN = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'self'", ...MICROSOFT_HOSTS],
};

const PREVIEW = {
  ...ADD_IN,
  "script-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "worker-src": ["'self'", "blob:"],
  "frame-src": ["'self'"],
  "frame-ancestors": ["'self'"],
};

/** The Content-Security-Policy of an address: the preview's page, or a page of the add-in. */
export const contentSecurityPolicy = (path) => policy(path.startsWith("/preview/") ? PREVIEW : ADD_IN);

/** All security headers of an address. */
export const securityHeaders = (path) => ({
  "Content-Security-Policy": contentSecurityPolicy(path),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
});
