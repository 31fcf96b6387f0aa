// calends-fuzz-corpus OUT FILE.jsonl …: what each fuzz target begins with, from recorded exchanges.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <optional>

#include "models/api/json.h"
#include "tests/answers/answertype.h"
#include "tests/fuzz/target.h"
#include "tests/wirecheck/arguments.h"
#include "tests/wirecheck/exchange.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// Longer ones slow every later input down and hold nothing that shorter ones do not.
constexpr qsizetype LongestInput = 16 * 1024;

class Corpus
{
public:
    explicit Corpus(const QString &folder)
        : m_folder(folder)
    {
    }
    int kept() const { return m_kept; }
    void take(const Exchange &exchange);

private:
    void keep(const QString &target, const QByteArray &input);
    void takeAnswer(const Operation &operation, const Exchange &exchange);
    void takeError(const Exchange &exchange);
    void takeHeaders(const Exchange &exchange);
    void takeTexts(JsonView value);

    QString m_folder;
    int m_kept = 0;
};

// One file per content, so that a second run adds nothing.
void Corpus::keep(const QString &target, const QByteArray &input)
{
    if (input.size() > LongestInput)
        return;
    const QDir folder(m_folder + u'/' + target);
    folder.mkpath(u"."_s);
    const QByteArray name = QCryptographicHash::hash(input, QCryptographicHash::Sha1).toHex();
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.exists() && file.open(QIODevice::WriteOnly) && file.write(input) == input.size())
        ++m_kept;
}

void Corpus::takeAnswer(const Operation &operation, const Exchange &exchange)
{
    const JsonDocument document(exchange.responseBody);
    keep(u"decoders"_s, QByteArray(1, char(answerTypeOf(operation))) + document.root()["data"].raw());
    takeTexts(document.root()["data"]);
}

void Corpus::takeError(const Exchange &exchange)
{
    const auto status = std::find(Fuzz::Statuses.cbegin(), Fuzz::Statuses.cend(), exchange.status);
    const bool isHtml = exchange.responseHeader("Content-Type").startsWith("text/html");
    QByteArray input(Fuzz::ErrorChoices, '\0');
    input[0] = char(status - Fuzz::Statuses.cbegin());
    input[1] = char(isHtml ? 1 : 0);
    keep(u"errors"_s, input + exchange.responseBody);
}

void Corpus::takeHeaders(const Exchange &exchange)
{
    QByteArray lines;
    for (const auto &[name, value] : exchange.responseHeaders) {
        const QByteArray lower = name.toLower();
        if (lower.startsWith("x-ratelimit-") || lower == "retry-after")
            lines += name + ": " + value + '\n';
    }
    if (!lines.isEmpty())
        keep(u"rateheaders"_s, lines);
}

// What people typed on the server is what they type into a filter and find in an export.
void Corpus::takeTexts(JsonView value)
{
    if (value.isString() && value.text().size() > 1) {
        keep(u"query"_s, value.toString().toUtf8());
        keep(u"csv"_s, value.toString().toUtf8());
    }
    for (const JsonView item : value.items())
        takeTexts(item);
    for (const JsonMember &member : value.members())
        takeTexts(member.value);
}

void Corpus::take(const Exchange &exchange)
{
    takeHeaders(exchange);
    const std::optional<Method> method = methodOf(exchange.method);
    const Operation *const operation
        = method ? matchOperation(*method, QString::fromLatin1(exchange.path())) : nullptr;
    if (exchange.status >= 300)
        takeError(exchange);
    else if (operation)
        takeAnswer(*operation, exchange);
}

bool takeFile(const QString &name, Corpus &corpus)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        Exchange exchange;
        QString reason;
        if (readExchange(file.readLine().trimmed(), exchange, reason) && !exchange.isDelivery())
            corpus.take(exchange);
    }
    return true;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::fputs("calends-fuzz-corpus OUT FILE.jsonl …\n", stderr);
        return 2;
    }
    Corpus corpus(QString::fromLocal8Bit(arguments[1]));
    for (int i = 2; i < count; ++i) {
        if (!takeFile(QString::fromLocal8Bit(arguments[i]), corpus)) {
            std::fprintf(stderr, "cannot read %s\n", arguments[i]);
            return 1;
        }
    }
    std::printf("%d inputs added\n", corpus.kept());
    return 0;
}
