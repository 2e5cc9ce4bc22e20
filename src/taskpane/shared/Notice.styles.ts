import { makeStyles } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  root: { marginBottom: "12px" },
  title: { display: "block" },
  button: { minHeight: "44px" },
});
