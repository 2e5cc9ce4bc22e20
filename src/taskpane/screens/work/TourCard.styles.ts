import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTourCardStyles = makeStyles({
  root: {
    marginBottom: "8px",
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  title: { ...typographyStyles.body1Strong, display: "flex", alignItems: "center", gap: "8px", margin: "0 0 2px" },
  icon: { display: "inline-flex", fontSize: "20px", color: tokens.colorBrandForeground1 },
  text: { ...typographyStyles.caption1, margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  action: { width: "100%", minHeight: "44px" },
});
