import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStepListStyles = makeStyles({
  root: { margin: "12px 0 0", padding: 0, listStyleType: "none" },
  step: { ...typographyStyles.body1, display: "flex", alignItems: "center", gap: "10px", minHeight: "32px" },
  mark: { display: "inline-flex", justifyContent: "center", width: "20px", fontSize: "20px" },
  done: { "& svg": { color: tokens.colorBrandForeground1 } },
  current: { fontWeight: tokens.fontWeightSemibold },
  waiting: { color: tokens.colorNeutralForeground2, "& svg": { color: tokens.colorNeutralForeground3 } },
});
