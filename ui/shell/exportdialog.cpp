#include "ui/shell/exportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/kit/banner.h"
#include "ui/kit/clock.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int ProgressSteps = 1000;

} // namespace

ExportDialog::ExportDialog(ExportSource &source, const ExportSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_subject(subject)
    , m_form(new ExportForm(subject, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_running(textLabel({}, Tone::Text, this))
    , m_left(textLabel({}, Tone::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const Measures m = Measures::of(this);
    setWindowTitle(tr("Export %1").arg(subject.title));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeProgress());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(14));
    column->setSpacing(m.px(12));
    TextLabel *title = textLabel(windowTitle(), Tone::Text, this);
    title->setFont(titleFont(font()));
    column->addWidget(title);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    resize(fitting({m.px(780), m.px(660)}, parent));
    connect(m_form, &ExportForm::changed, this, &ExportDialog::showObstacle);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    showObstacle();
}

QWidget *ExportDialog::makeForm()
{
    const Measures m = Measures::of(this);
    auto *page = new QWidget(this);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    setButtonKind(m_start, ButtonKind::Primary);
    m_start->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m.gap());
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.px(12));
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return page;
}

QWidget *ExportDialog::makeProgress()
{
    const Measures m = Measures::of(this);
    auto *page = new QWidget(this);
    m_bar->setRange(0, ProgressSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m.px(8));
    m_cancel->setAutoDefault(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_running->setWordWrap(true);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.gap());
    column->addStretch(1);
    column->addWidget(m_running);
    column->addWidget(m_bar);
    column->addWidget(m_left);
    column->addStretch(2);
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    return page;
}

void ExportDialog::showObstacle()
{
    m_start->setText(tr("Export %1").arg(m_subject.countText(int(m_form->order().ids.size()))));
    explain(m_start, m_form->obstacle());
}

void ExportDialog::start()
{
    m_banner->setContent({});
    m_job = new Export(m_source, m_form->order(), this);
    connect(m_job, &Export::progressed, this, &ExportDialog::showProgress);
    connect(m_job, &Export::finished, this, &ExportDialog::showEnd);
    m_running->setText(tr("Writing %1").arg(QDir::toNativeSeparators(m_job->order().file)));
    showProgress();
    m_stack->setCurrentIndex(1);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_job->start();
}

void ExportDialog::showProgress()
{
    const qsizetype total = std::max(qsizetype(1), m_job->total());
    m_bar->setValue(int(m_job->done() * ProgressSteps / total));
    const QString left = timeLeftText(m_job->millisecondsLeft());
    const QLocale locale;
    const QString far = tr("%1 of %2").arg(locale.toString(m_job->done()), locale.toString(m_job->total()));
    m_left->setText(left.isEmpty() ? far : tr("%1 · %2").arg(far, left));
}

void ExportDialog::showEnd()
{
    Export *const job = m_job;
    m_job.clear();
    job->deleteLater();
    switch (job->state()) {
    case Export::State::Done:
        Q_EMIT exported(job->order().file,
            tr("%1: %2").arg(
                QFileInfo(job->order().file).fileName(), m_subject.countText(int(job->written()))),
            detailOf(*job));
        accept();
        return;
    case Export::State::Cancelled:
        return showFormAgain({.title = tr("Cancelled: no file was written.")});
    default:
        showFormAgain({.glyph = Glyph::Warning,
            .mood = Mood::Bad,
            .title = tr("Nothing was exported"),
            .reason = tr("%1 Choose another place, or make room and try again.").arg(job->trouble())});
    }
}

QString ExportDialog::detailOf(const Export &job) const
{
    QStringList sentences;
    if (job.unreadable() > 0)
        sentences.append(
            tr("%n row(s) could not be read; the file says why.", nullptr, int(job.unreadable())));
    if (job.vanished() > 0)
        sentences.append(tr("%n row(s) left the list meanwhile.", nullptr, int(job.vanished())));
    return sentences.join(u' ');
}

void ExportDialog::showFormAgain(const StateContent &why)
{
    m_banner->setContent(why);
    m_stack->setCurrentIndex(0);
    m_start->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace Calends
