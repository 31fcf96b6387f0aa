// What a preview says in its cells and its files.
#pragma once

#include "models/changes/changepreview.h"

namespace Calends {

QString previewTitle(ChangePreview::Column column);
QString previewText(const ChangePreview &preview, int row, ChangePreview::Column column);
QString previewStateText(PreviewState state); // "ready", translated
QByteArray previewCsv(const ChangePreview &preview);
// A list with an object for each row: subject, state, reason, and each field from three sides.
QByteArray previewJson(const ChangePreview &preview);

} // namespace Calends
