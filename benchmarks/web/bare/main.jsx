import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";

/** The least a React page can be: a heading and a button that counts. */
function App() {
  const [count, setCount] = useState(0);
  return h("main", null, [
    h("h1", { key: "title" }, "React"),
    h("button", { key: "count", onClick: () => setCount(count + 1) }, `Count is ${count}`),
  ]);
}

createRoot(document.getElementById("root")).render(h(App));
