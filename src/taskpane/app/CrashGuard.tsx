import { Component, type ReactNode } from "react";
import { unexpectedProblem } from "../host/problem";

interface CrashGuardProps {
  readonly fallback: (technical: string) => ReactNode;
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly technical: string | null;
}

/** Keeps a bug in a screen from leaving an empty pane. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { technical: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { technical: unexpectedProblem(error).technical };
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    const { technical } = this.state;
    return technical === null ? children : fallback(technical);
  }
}
