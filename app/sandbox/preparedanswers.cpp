#include "app/sandbox/preparedanswers.h"

#include <utility>

#include "app/sandbox/requestcontext.h"
#include "app/sandbox/wirewriter.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qsizetype mostKept = 50 * 1024; // kB: every page of 20,000 bookings

} // namespace

PreparedAnswers::PreparedAnswers()
    : m_answers(mostKept)
{
}

QByteArray PreparedAnswers::keyOf(const RequestContext &context)
{
    QByteArray key = context.operationId.toLatin1() + '\n' + context.path.toUtf8();
    for (auto header = context.headers.constBegin(); header != context.headers.constEnd(); ++header) {
        if (header.key() != "if-none-match")
            key += '\n' + header.key() + ':' + header.value();
    }
    return key;
}

const Answer *PreparedAnswers::find(const QByteArray &key, qint64 changes)
{
    if (std::exchange(m_changes, changes) != changes)
        m_answers.clear();
    return m_answers.object(key);
}

Answer PreparedAnswers::keep(const QByteArray &key, const Answer &answer)
{
    if (answer.status != 200 || answer.shape != Answer::Shape::Json)
        return answer;
    Answer ready = Answer::raw(answer.status, answer.contentType, answer.rendered({}, {}));
    ready.headers = answer.headers;
    ready.tag = weakTag(ready.bytes);
    ready.rows = answer.rowCount();
    const qsizetype cost = ready.bytes.size() / 1024 + 1;
    m_answers.insert(key, new Answer(ready), cost);
    return ready;
}

} // namespace Calends::Sandbox
