// Answers that need not be made again: nothing they were made of has changed since.
#pragma once

#include <QCache>

#include "app/sandbox/answer.h"

namespace Calends::Sandbox {

struct RequestContext;

// Only of reads that did not ask for the time. One change of any row takes all of them away.
class PreparedAnswers
{
public:
    PreparedAnswers();

    // What a read's answer depends on besides the rows: everything that was sent but the tag.
    static QByteArray keyOf(const RequestContext &context);
    // `changes`: Database::changes(). Nothing: to be made.
    const Answer *find(const QByteArray &key, qint64 changes);
    // A success in JSON is made ready to be sent, kept so, and returned; others stay as they are.
    Answer keep(const QByteArray &key, const Answer &answer);

private:
    QCache<QByteArray, Answer> m_answers; // at a cost in kB
    qint64 m_changes = -1;
};

} // namespace Calends::Sandbox
