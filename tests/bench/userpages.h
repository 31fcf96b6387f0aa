// The pages of an organization's users as a client asks for them.
#pragma once

#include <QStringList>

namespace Calends {
class SandboxProgram;
}

namespace Calends::Bench {

class UserPages
{
public:
    // Rows a page has, and how far the next one starts: one row is asked for twice (PagePlan::overlap).
    static constexpr int Size = 1000;
    static constexpr int Step = Size - 1;

    UserPages(const SandboxProgram &server, int people);

    qsizetype count() const { return m_urls.size(); }
    // Fetches every page with curl: the first alone, then the others, as the client must, into `folder` as
    // "<skip>.json", or nowhere when it is empty. Seconds by the clock; negative: it failed.
    double fetch(const QString &folder = {}) const;
    QStringList filesIn(const QString &folder) const; // in order

private:
    QStringList m_urls;
    QString m_key;
};

} // namespace Calends::Bench
