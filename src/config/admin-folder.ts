/** Where the editor lives, below the site's base. */
export const ADMIN_FOLDER = 'admin/';
