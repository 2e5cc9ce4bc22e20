import { useLogoStyles } from "./Logo.styles";

/** The mark of the product, as on the ribbon: a home that was checked. */
export const Logo = () => {
  const styles = useLogoStyles();
  return (
    <svg className={styles.root} viewBox="0 0 24 24" aria-hidden focusable="false">
      <path className={styles.home} d="M12 1.5 23 11.4h-3v11.1H4V11.4H1z" />
      <path className={styles.check} d="m7.6 14.2 3.2 3.2 5.8-6.6" />
    </svg>
  );
};
