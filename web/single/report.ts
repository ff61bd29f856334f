// The single file: the same report without the room.

import { listKeys } from "../shared/keys";
import { openReport } from "../shared/report";

const desk = document.getElementById("desk");
if (desk) openReport(desk);
listKeys();
document.documentElement.dataset.ready = "1";
