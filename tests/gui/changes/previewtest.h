// What every test of the preview page begins with: an account on a sandbox, people of it, and the page.
#pragma once

#include <QAbstractButton>

#include <memory>

#include "models/changes/changepreview.h"
#include "tests/gui/changes/shownchanges.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/previewtable.h"
#include "ui/changes/previewview.h"

namespace Calends {

// Before each test all is made anew.
class PreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static constexpr int Patience = 60'000; // ms

    void openPage();
    // The time zone of so many people to a place where nobody is.
    ChangeSet apia(int users = 12);
    PreviewView *view() { return m_page->findChild<PreviewView *>(); }
    QStringList counts();
    bool showsCounts(const QStringList &wanted);
    QString cell(int row, PreviewTable::Column column);
    // Whether a row is on its way out or in, as PreviewTable::Side.
    int side(int row, PreviewTable::Column column);
    QAbstractButton *button(const QString &beginning) { return shownButtonLike(*m_page, beginning); }
    // Once the job of the set has ended; nullptr: it was not sent, or does not end.
    ChangeJob *applied(const ChangeSet &set);

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
    std::unique_ptr<PreviewPage> m_page;
};

} // namespace Calends
