import { makeStyles, typographyStyles } from "@fluentui/react-components";

export const usePartStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: "0 0 12px" },
  more: { margin: "0 -8px 12px" },
  check: { width: "100%", minHeight: "44px" },
});
