// calends-wirecheck FILE.jsonl …: the real client against recorded exchanges, one line each and a closing
// count. Ends with 0 only when all are right; with 77 when --folder names a folder that is not there.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include "tests/wirecheck/deliverycheck.h"
#include "tests/wirecheck/exchange.h"
#include "tests/wirecheck/exchangecheck.h"
#include "tests/wirecheck/secretsearch.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Skipped = 77;

struct Count
{
    int checked = 0;
    int wrong = 0;
    int typed = 0;
    int generic = 0;
    int errors = 0;
    int notModified = 0;
    int raw = 0;
    int deliveries = 0;

    void add(const ExchangeVerdict &verdict)
    {
        ++checked;
        wrong += verdict.faults.isEmpty() ? 0 : 1;
        typed += verdict.end == ExchangeVerdict::End::Typed || verdict.end == ExchangeVerdict::End::Empty ? 1
                                                                                                          : 0;
        generic += verdict.end == ExchangeVerdict::End::Generic ? 1 : 0;
        errors += verdict.end == ExchangeVerdict::End::Error ? 1 : 0;
        notModified += verdict.end == ExchangeVerdict::End::NotModified ? 1 : 0;
        raw += verdict.route == ExchangeVerdict::Route::Raw ? 1 : 0;
        deliveries += verdict.route == ExchangeVerdict::Route::Delivery ? 1 : 0;
    }
};

ExchangeVerdict verdictOn(const QByteArray &line)
{
    Exchange exchange;
    QString reason;
    if (!readExchange(line, exchange, reason)) {
        ExchangeVerdict verdict;
        verdict.request = u"unreadable line"_s;
        verdict.faults.append(reason);
        return verdict;
    }
    return exchange.isDelivery() ? checkDelivery(exchange) : checkExchange(exchange);
}

bool checkFile(const QString &name, QTextStream &out, Count &count)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        out << name << ": " << file.errorString() << Qt::endl;
        return false;
    }
    const QString shortName = QFileInfo(name).fileName();
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const ExchangeVerdict verdict = verdictOn(line);
        count.add(verdict);
        out << shortName << ':' << number << ' ' << verdict.line() << Qt::endl;
    }
    return true;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    const QFileInfoList found = QDir(folder).entryInfoList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : found)
        files.append(file.filePath());
    return files;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList files = QCoreApplication::arguments().mid(1);
    if (files.value(0) == u"--folder"_s) {
        files = filesIn(files.value(1));
        if (files.isEmpty()) {
            out << "wirecheck: skipped, there are no recorded exchanges here" << Qt::endl;
            return Skipped;
        }
    }
    if (files.isEmpty()) {
        out << "usage: calends-wirecheck FILE.jsonl …" << Qt::endl;
        return 2;
    }
    Count count;
    bool readable = true;
    for (const QString &file : std::as_const(files))
        readable = checkFile(file, out, count) && readable;
    out << "wirecheck: " << count.checked << " exchanges checked: " << count.checked - count.wrong
        << " right, " << count.wrong << " wrong (" << count.typed << " decoded as values, " << count.generic
        << " as JSON, " << count.errors << " mapped to errors, " << count.notModified << " not modified, "
        << count.deliveries << " webhook deliveries; " << count.raw << " through the raw entry)" << Qt::endl;
    return readable && count.checked > 0 && count.wrong == 0 ? 0 : 1;
}
