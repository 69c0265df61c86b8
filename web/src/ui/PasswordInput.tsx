import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Input } from "./Field";

/** A password that its owner can look at. */
export function PasswordInput(props: ComponentProps<typeof Input>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const label = t(shown ? "hidePassword" : "showPassword");
  return (
    <Input
      {...props}
      type={shown ? "text" : "password"}
      trailing={
        <Button variant="ghost" size="icon" aria-label={label} onClick={() => setShown(!shown)}>
          {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </Button>
      }
    />
  );
}
