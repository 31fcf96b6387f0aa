// What the tour shows of changes: forms, what waits to be sent, the preview, a job, the journal.
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include "app/calends/accountchanges.h"
#include "app/calends/accountroom.h"
#include "app/calends/tour.h"
#include "ui/changes/bulkedit.h"
#include "ui/changes/bulkeditrow.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/importpage.h"
#include "ui/changes/jobspage.h"
#include "ui/changes/leftoutdialog.h"
#include "ui/changes/previewpage.h"
#include "ui/changes/previewpane.h"
#include "ui/changes/typednamedialog.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

template <typename Form>
Form *shown(const QWidget &window)
{
    Form *const form = window.findChild<Form *>();
    return form && form->isVisible() ? form : nullptr;
}

void typeInto(ChangeForm *form, std::string_view field, const QString &text)
{
    auto *const line = form->row(field)->findChild<QLineEdit *>();
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

constexpr auto ImportedFile = "Full name,E-mail,Time zone,metadata.tier\n"
                              "Ingrid Solberg,ingrid@new.example,Europe/Oslo,gold\n"
                              "Tomás Herrera,tomas@new.example,Europe/Madird,silver\n"
                              "Mei Tanaka,mei@new.example,Asia/Tokyo,gold\n"
                              "Mei Tanaka,mei@new.example,Asia/Tokyo,gold\n"
                              "Nobody,,Europe/Oslo,\n"
                              "Somebody with an address of another client,%1,Europe/Oslo,gold\n";

// Of the first person whom no OAuth client manages.
QString unmanagedAddress(const TableView &people)
{
    const QAbstractItemModel &model = *people.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, people.columnOf("client")).data().toString().isEmpty())
            return model.index(row, people.columnOf("email")).data().toString();
    }
    return {};
}

} // namespace

void Tour::planChanges()
{
    const QString people = u"people"_s;
    const auto rows = [this, people](int from, int to) {
        TableView *const view = page(people)->view();
        view->clearRows();
        view->setCurrentIndex(view->model()->index(from, view->columnOf("name")));
        if (to == from)
            return;
        trigger(WindowAction::ToggleRow);
        view->setCurrentIndex(view->model()->index(to, view->columnOf("name")));
        trigger(WindowAction::SelectRange);
    };
    wait([this, people] { go(people); }, [this, people] { return isShown(people); });
    step(
        u"change-new"_s, [this] { trigger(WindowAction::NewRow); },
        [this] { return shown<ChangeForm>(window()) != nullptr; });
    wait([this] { shown<ChangeForm>(window())->reject(); }, [this] { return !shown<ChangeForm>(window()); });
    step(
        u"change-form"_s,
        [this, rows] {
            rows(3, 3);
            trigger(WindowAction::EditRows);
            ChangeForm *const form = window().findChild<ChangeForm *>();
            typeInto(form, "name", u"Amara Okafor-Lindqvist"_s);
            typeInto(form, "timeZone", u"Africa/Lagos"_s);
        },
        [this] {
            return shown<ChangeForm>(window()) && shown<ChangeForm>(window())->addButton()->isEnabled();
        });
    step(
        u"change-pending"_s, [this] { shown<ChangeForm>(window())->addButton()->click(); },
        [this] { return m_console->room()->changes()->pending().count() == 1; });
    step(
        u"change-many"_s,
        [this, rows] {
            rows(6, 17);
            trigger(WindowAction::EditRows);
        },
        [this] { return shown<BulkEdit>(window()) != nullptr; });
    planPreview();
    planJobs();
    planFileOfPeople();
}

void Tour::planPreview()
{
    const auto preview
        = [this] { return qobject_cast<PreviewPage *>(workspace()->page(PreviewPage::pageId())); };
    const auto pending = [this]() -> PendingChanges & { return m_console->room()->changes()->pending(); };
    wait(
        [this] {
            BulkEditRow *const row = shown<BulkEdit>(window())->row("timeZone");
            row->choice()->click();
            auto *const line = row->editor()->findChild<QLineEdit *>();
            line->setText(u"Asia/Tokyo"_s);
            Q_EMIT line->textEdited(line->text());
        },
        [this] { return shown<BulkEdit>(window())->addButton()->isEnabled(); });
    wait([this] { shown<BulkEdit>(window())->addButton()->click(); },
        [this, pending] { return pending().count() > 6 && !shown<BulkEdit>(window()); });
    step(
        u"change-preview"_s, [this] { trigger(WindowAction::PreviewChanges); },
        [this, preview] { return workspace()->currentPage() == preview() && preview()->preview(); });
    step(
        u"change-checked"_s, [preview] { preview()->refresh(); },
        [preview] { return preview()->preview()->checked().isValid(); });
    step(
        u"change-applied"_s, [preview] { preview()->findChild<PreviewPane *>()->apply(); },
        [this, preview] {
            const QList<ChangeJob *> jobs = m_console->room()->changes()->changes().jobs();
            return !jobs.isEmpty() && jobs.constFirst()->state() == JobState::Finished
                && preview()->preview()->count(PreviewState::Sending) == 0;
        });
}

void Tour::planJobs()
{
    const QString people = u"people"_s;
    const auto jobs = [this] { return qobject_cast<JobsPage *>(workspace()->page(JobsPage::pageId())); };
    step(
        u"jobs"_s, [this] { trigger(WindowAction::GoJobs); },
        [this, jobs] { return workspace()->currentPage() == jobs(); });
    step(
        u"change-log"_s,
        [this] {
            workspace()->navigator().go({JobsPage::pageId(), JobsPage::LogRow});
        },
        [jobs] {
            const QList<TableView *> tables = jobs()->findChildren<TableView *>();
            return std::any_of(tables.cbegin(), tables.cend(),
                [](const TableView *table) { return table->isVisible() && table->model()->rowCount() > 1; });
        });
    step(
        u"change-delete"_s,
        [this, people] {
            go(people);
            TableView *const view = page(people)->view();
            view->clearRows();
            const QAction *const removal = window().actions().find(WindowAction::RemoveRows);
            for (int row = 0; row < view->model()->rowCount() && !removal->isEnabled(); ++row)
                view->setCurrentIndex(view->model()->index(row, view->columnOf("name")));
            trigger(WindowAction::RemoveRows);
            // Another one may be on its way out.
            const QList<PreviewPane *> panes = workspace()->currentPage()->findChildren<PreviewPane *>();
            if (!panes.isEmpty())
                panes.constLast()->apply();
        },
        [this] { return shown<TypedNameDialog>(window()) != nullptr; });
    wait([this] { shown<TypedNameDialog>(window())->reject(); },
        [this] { return !shown<TypedNameDialog>(window()); });
    step(
        u"change-leftout"_s,
        [this, people] {
            go(people);
            trigger(WindowAction::SelectAll);
            trigger(WindowAction::RemoveRows);
        },
        [this] { return shown<LeftOutDialog>(window()) != nullptr; });
    wait([this] { shown<LeftOutDialog>(window())->reject(); },
        [this] { return !shown<LeftOutDialog>(window()); });
}

void Tour::planFileOfPeople()
{
    const auto import
        = [this] { return qobject_cast<ImportPage *>(workspace()->page(ImportPage::pageId())); };
    step(
        u"people-import"_s, [this] { trigger(WindowAction::GoImport); },
        [this, import] { return workspace()->currentPage() == import(); });
    step(
        u"people-imported"_s,
        [this, import] {
            QFile file(m_home.filePath(u"people.csv"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(QString::fromUtf8(ImportedFile)
                               .arg(unmanagedAddress(*page(u"people"_s)->view()))
                               .toUtf8());
            file.close();
            import()->open(file.fileName());
        },
        [import] { return import()->table().rowCount() == 6 && !import()->table().isLooking(); });
    wait([this] { go(u"people"_s); }, [this] { return isShown(u"people"_s); });
}

} // namespace Calends
