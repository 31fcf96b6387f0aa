#include "models/changes/previewtext.h"

#include <QCoreApplication>

#include "models/api/json.h"
#include "models/changes/changecsv.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const QList<FieldComparison> &fields, QString FieldComparison::*part)
{
    QStringList texts;
    texts.reserve(fields.size());
    for (const FieldComparison &field : fields)
        texts.append((field.*part).isEmpty() ? u"—"_s : field.*part);
    return texts.join(u" · "_s);
}

QString afterText(const Change &change, const QList<FieldComparison> &fields)
{
    if (change.action == ChangeAction::Delete)
        return QCoreApplication::translate("ChangePreview", "deleted");
    return change.action == ChangeAction::Act ? change.operation.row().text()
                                              : joined(fields, &FieldComparison::wanted);
}

} // namespace

QString previewTitle(ChangePreview::Column column)
{
    switch (column) {
    case ChangePreview::SubjectColumn:
        return QCoreApplication::translate("ChangePreview", "Subject");
    case ChangePreview::FieldColumn:
        return QCoreApplication::translate("ChangePreview", "Field");
    case ChangePreview::NowColumn:
        return QCoreApplication::translate("ChangePreview", "Now");
    case ChangePreview::AfterColumn:
        return QCoreApplication::translate("ChangePreview", "After");
    case ChangePreview::StateColumn:
        return QCoreApplication::translate("ChangePreview", "State");
    case ChangePreview::ColumnCount:
        break;
    }
    return {};
}

QString previewStateText(PreviewState state)
{
    switch (state) {
    case PreviewState::Ready:
        return QCoreApplication::translate("ChangePreview", "ready");
    case PreviewState::AlreadySo:
        return QCoreApplication::translate("ChangePreview", "already so");
    case PreviewState::ChangedSince:
        return QCoreApplication::translate("ChangePreview", "changed on the server");
    case PreviewState::NotAllowed:
        return QCoreApplication::translate("ChangePreview", "not allowed");
    case PreviewState::NeedsALook:
        return QCoreApplication::translate("ChangePreview", "needs a look");
    case PreviewState::Applied:
        return QCoreApplication::translate("ChangePreview", "done");
    case PreviewState::Failed:
        return QCoreApplication::translate("ChangePreview", "failed");
    case PreviewState::Unknown:
        return QCoreApplication::translate("ChangePreview", "unknown");
    case PreviewState::Sending:
        return QCoreApplication::translate("ChangePreview", "being sent");
    case PreviewState::Skipped:
        return QCoreApplication::translate("ChangePreview", "skipped");
    }
    return {};
}

QString previewText(const ChangePreview &preview, int row, ChangePreview::Column column)
{
    const Change &change = preview.set().changes.at(row);
    switch (column) {
    case ChangePreview::SubjectColumn:
        return change.name;
    case ChangePreview::FieldColumn:
        return joined(preview.comparisons(row), &FieldComparison::label);
    case ChangePreview::NowColumn:
        return change.action == ChangeAction::Create
            ? QString()
            : joined(preview.comparisons(row), &FieldComparison::now);
    case ChangePreview::AfterColumn:
        return afterText(change, preview.comparisons(row));
    case ChangePreview::StateColumn: {
        const QString reason = preview.reasonOf(row);
        const QString state = previewStateText(preview.stateOf(row));
        return reason.isEmpty() ? state : QString(state + u": "_s + reason);
    }
    case ChangePreview::ColumnCount:
        break;
    }
    return {};
}

QByteArray previewCsv(const ChangePreview &preview)
{
    QStringList cells;
    for (int column = 0; column < ChangePreview::ColumnCount; ++column)
        cells.append(previewTitle(ChangePreview::Column(column)));
    QByteArray csv = csvLine(cells);
    for (int row = 0; row < preview.rowCount(); ++row) {
        for (int column = 0; column < ChangePreview::ColumnCount; ++column)
            cells[column] = previewText(preview, row, ChangePreview::Column(column));
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray previewJson(const ChangePreview &preview)
{
    JsonWriter writer;
    writer.beginArray();
    for (int row = 0; row < preview.rowCount(); ++row) {
        const Change &change = preview.set().changes.at(row);
        writer.beginObject();
        writer.name("id"_L1).value(change.id).name("subject"_L1).value(change.name);
        writer.name("operation"_L1).value(latin1(change.operation.row().id));
        writer.name("state"_L1).value(previewStateText(preview.stateOf(row)));
        writer.name("reason"_L1).value(preview.reasonOf(row)).name("fields"_L1).beginArray();
        const QList<FieldComparison> fields = preview.comparisons(row);
        for (const FieldComparison &field : fields) {
            writer.beginObject();
            writer.name("name"_L1).value(QString::fromUtf8(field.name));
            writer.name("before"_L1).value(field.before).name("now"_L1).value(field.now);
            writer.name("after"_L1).value(field.wanted).endObject();
        }
        writer.endArray().endObject();
    }
    writer.endArray();
    return writer.take();
}

} // namespace Calends
