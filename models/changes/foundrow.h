// What a row that a read found means for its change, which was not sent yet: the same to the preview and to
// the job.
#pragma once

#include "models/changes/changekind.h"

namespace Calends {

struct FoundRow
{
    enum class Finding {
        Ready, // it can be sent
        Done, // the server has it so already
        ChangedSince, // by somebody else, since it was shown
        Differs, // it was to be created, and is there otherwise than it was wanted
        Unreadable
    };
    Finding finding = Finding::Ready;
    QList<FieldComparison> fields = {}; // of an update or a delete
    std::optional<Change> update = {}; // Ready: to be sent instead of the create, which is never posted again
};

// `row`: as the server sent it.
FoundRow foundRow(const ChangeKind &kind, const Change &change, const QByteArray &row);
QString differsText(); // of Finding::Differs, translated

// The fields of a created row, or of one a create found there, that the server has otherwise than they were
// wanted. What the row does not show nobody knows, so it is not among them.
QList<FieldComparison> differingFields(const ChangeKind &kind, const Change &creation, const QByteArray &row);

} // namespace Calends
