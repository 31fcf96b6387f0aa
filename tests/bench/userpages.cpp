#include "tests/bench/userpages.h"

#include <QElapsedTimer>

#include "tests/bench/programs.h"
#include "tests/programs/sandboxprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

// Those who run the organization are listed too: the last page is short, but never empty.
UserPages::UserPages(const SandboxProgram &server, int people)
    : m_key(server.ownersKey())
{
    for (int skip = 0; skip < people; skip += Step) {
        m_urls.append(u"%1/v2/organizations/%2/users?take=%3&skip=%4"_s.arg(server.base().toString())
                          .arg(server.organizationId())
                          .arg(Size)
                          .arg(skip));
    }
}

double UserPages::fetch(const QString &folder) const
{
    const QStringList files = folder.isEmpty() ? QStringList() : filesIn(folder);
    QElapsedTimer timer;
    timer.start();
    const bool fetched = fetchAll(m_urls.first(1), m_key, files.mid(0, 1))
        && fetchAll(m_urls.sliced(1), m_key, files.mid(1));
    return fetched ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

QStringList UserPages::filesIn(const QString &folder) const
{
    QStringList files;
    for (qsizetype page = 0; page < count(); ++page)
        files.append(u"%1/%2.json"_s.arg(folder).arg(page * Step));
    return files;
}

} // namespace Calends::Bench
