import { Camera, FileUp, LoaderCircle, type LucideIcon, PersonStanding } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { announce } from "@/lib/live-region";
import { pickPictures } from "@/lib/pick-pictures";
import { paths } from "../paths";
import { type BeginProblem, type Begun, fromFile, fromPhoto } from "./begun";
import { pickFile } from "./pick-file";

type From = typeof fromFile;

/** The ways to begin a pose of one's own. */
export function Start({ onBegun }: { onBegun: (begun: Begun) => void }) {
  const { t } = useTranslation("own-pose");
  const navigate = useNavigate();
  const [finding, setFinding] = useState(false);
  const [problem, setProblem] = useState<{ from: From; kind: BeginProblem } | null>(null);
  const begin = async (file: File | undefined, from: From) => {
    if (!file) return;
    setProblem(null);
    const begun = await from(file);
    if (typeof begun === "string") setProblem({ from, kind: begun });
    else onBegun(begun);
  };
  const problemOf = (from: From) => problem?.from === from && t(`problems.${problem.kind}`);
  const beginFromPhoto = async (file: File | undefined) => {
    setFinding(true);
    announce(t("finding"));
    await begin(file, fromPhoto).finally(() => setFinding(false));
  };
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <Way
        icon={finding ? LoaderCircle : Camera}
        title={t("photo")}
        text={t(finding ? "finding" : "photoText")}
        problem={problemOf(fromPhoto)}
        busy={finding}
        onPress={() => pickPictures(([file]) => void beginFromPhoto(file))}
      />
      <Way
        icon={PersonStanding}
        title={t("template")}
        text={t("templateText")}
        onPress={() => void navigate(paths.poses)}
      />
      <Way
        icon={FileUp}
        title={t("file")}
        text={t("fileText")}
        problem={problemOf(fromFile)}
        onPress={() => pickFile(".json", (file) => void begin(file, fromFile))}
      />
    </div>
  );
}

interface WayProps {
  icon: LucideIcon;
  title: string;
  text: string;
  /** Why it did not go: said here, where it was pressed. */
  problem?: string | false;
  busy?: boolean;
  onPress: () => void;
}

function Way({ icon: Icon, title, text, problem, busy = false, onPress }: WayProps) {
  return (
    <div className="grid content-start gap-2">
      <button
        type="button"
        aria-busy={busy}
        disabled={busy}
        onClick={onPress}
        className="grid content-start justify-items-start gap-2 rounded-2xl border border-line bg-surface p-5 text-left shadow-card transition-shadow hover:shadow-float sm:min-h-44"
      >
        <span className="grid size-12 place-items-center rounded-2xl bg-accent-soft text-accent-ink">
          <Icon aria-hidden className={busy ? "size-6 animate-spin" : "size-6"} />
        </span>
        <span className="font-bold">{title}</span>
        <span className="text-sm text-pretty text-muted">{text}</span>
      </button>
      {problem && (
        <p role="alert" className="rounded-2xl bg-bad-soft p-4 text-sm text-bad-ink">
          {problem}
        </p>
      )}
    </div>
  );
}
