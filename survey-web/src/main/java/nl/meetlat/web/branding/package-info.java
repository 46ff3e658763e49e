/**
 * The logo and colour of the organisation whose survey it is. Start at {@link nl.meetlat.web.branding.BrandingService};
 * {@link nl.meetlat.web.branding.LogoPicture} makes a safe picture of a file and {@link nl.meetlat.web.branding.Palette} readable
 * colours of one. The respondents' pages show them by {@link nl.meetlat.web.branding.Brands}.
 */
package nl.meetlat.web.branding;
