#include "ui/changes/previewheading.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/changes/previewcost.h"
#include "ui/changes/savedtext.h"
#include "ui/changes/statepills.h"
#include "ui/kit/banner.h"
#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Its tooltip names who is mailed.
class CostLabel final : public TextLabel
{
public:
    explicit CostLabel(QWidget *parent)
        : TextLabel({}, Tone::Muted, parent)
    {
        setElided();
        setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter));
    }

protected:
    bool event(QEvent *event) override
    {
        return event->type() == QEvent::ToolTip && Discretion::hides() ? true : TextLabel::event(event);
    }
};

void letShrink(QPushButton *button) { button->setMinimumWidth(Measures::of(button).px(40)); }

} // namespace

PreviewHeading::PreviewHeading(ChangePreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_title(textLabel({}, Tone::Text, this))
    , m_titleVeil(new Veil(m_title))
    , m_check(new QPushButton(tr("Check again"), this))
    , m_copy(new QPushButton(tr("Copy as CSV"), this))
    , m_copyJson(new QPushButton(tr("Copy as JSON"), this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_pills(new StatePills(this))
    , m_cost(new CostLabel(this))
    , m_checking(new QWidget(this))
    , m_read(textLabel({}, Tone::Muted, m_checking))
    , m_bar(new QProgressBar(m_checking))
    , m_cancel(new QPushButton(tr("Cancel"), m_checking))
    , m_notice(new Banner(this))
{
    const Measures m = Measures::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.pagePadding(), m.px(12), m.pagePadding(), m.px(8));
    column->setSpacing(m.px(8));
    column->addWidget(makeTitle());
    column->addWidget(makeCounts());
    column->addWidget(makeChecking());
    column->addWidget(m_notice);
    connect(&preview, &ChangePreview::dryRunProgressed, this, &PreviewHeading::checkProgressed);
    connect(&preview, &ChangePreview::dryRunEnded, this, &PreviewHeading::checkEnded);
    connect(m_pills, &StatePills::stateChosen, this, &PreviewHeading::stateChosen);
    showCounts();
}

QWidget *PreviewHeading::makeTitle()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).gap());
    m_title->setFont(titleFont(font()));
    m_title->setElided();
    m_titleVeil->setActive(namesSomebody(m_preview.set()));
    row->addWidget(m_title, 1);
    for (QPushButton *button : {m_check, m_copy, m_copyJson, m_save}) {
        letShrink(button);
        row->addWidget(button);
    }
    setCheckObstacle({});
    m_copy->setToolTip(m_copy->text() + u'\n' + tr("Copy all rows as CSV, safe for spreadsheets"));
    m_copyJson->setToolTip(m_copyJson->text() + u'\n' + tr("Copy all rows as JSON, for programs"));
    m_save->setToolTip(m_save->text() + u'\n' + tr("Save all rows as CSV or JSON"));
    m_save->setAccessibleName(tr("Save the preview"));
    m_copy->setAccessibleName(tr("Copy the preview as CSV"));
    m_copyJson->setAccessibleName(tr("Copy the preview as JSON"));
    connect(m_check, &QPushButton::clicked, this, &PreviewHeading::check);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_preview.toCsv()); });
    connect(m_copyJson, &QPushButton::clicked, this, [this] { copy(m_preview.toJson()); });
    connect(m_save, &QPushButton::clicked, this, &PreviewHeading::save);
    return line;
}

QWidget *PreviewHeading::makeCounts()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measures::of(this).px(12));
    row->addWidget(m_pills);
    row->addWidget(m_cost, 1);
    m_cost->setMinimumWidth(Measures::of(this).px(80));
    return line;
}

QWidget *PreviewHeading::makeChecking()
{
    const Measures m = Measures::of(this);
    auto *row = new QHBoxLayout(m_checking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.px(12));
    m_read->setElided();
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m.px(6));
    m_bar->setAccessibleName(tr("Rows that are read again"));
    m_cancel->setAccessibleName(tr("Stop reading rows again"));
    row->addWidget(m_read);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_checking->hide();
    connect(m_cancel, &QPushButton::clicked, &m_preview, &ChangePreview::cancelDryRun);
    return m_checking;
}

void PreviewHeading::setCheckObstacle(const QString &reason)
{
    explain(m_check, reason, m_check->text() + u'\n' + tr("Read each row again, and change nothing (F5)"));
}

void PreviewHeading::showCounts()
{
    const ChangeJob *const job = m_preview.job();
    m_title->setText(job ? job->title() : tr("Preview: %1").arg(m_preview.set().title));
    m_pills->showCounts(m_preview);
    m_check->setVisible(!job);
    const QString mailed = job ? QString() : mailedText(m_preview);
    m_cost->setText(job ? jobText() : costText(m_preview));
    m_cost->setToolTip(
        mailed.isEmpty() ? QString() : QString(m_cost->text() + u"\n\n"_s + tr("Mailed:") + u'\n' + mailed));
    m_cost->setAccessibleDescription(mailed);
}

// "ann · Acme Health · 24.11.26 10:31"
QString PreviewHeading::jobText() const
{
    const ChangeJob &job = *m_preview.job();
    const QString began = QLocale().toString(job.began().toLocalTime(), QLocale::ShortFormat);
    return joined({job.author().user, job.author().profile, tr("began %1").arg(began)});
}

void PreviewHeading::forgetNotice() { m_notice->setContent({}); }

QString PreviewHeading::cost() const { return m_cost->text(); }
QStringList PreviewHeading::counts() const { return m_pills->texts(); }

void PreviewHeading::check()
{
    if (!m_check->isEnabled() || m_preview.job() || m_preview.isDryRunning())
        return;
    m_notice->setContent({});
    m_preview.dryRun();
    if (!m_preview.isDryRunning())
        return;
    setCheckObstacle(tr("Rows are being read."));
    m_bar->setRange(0, 0);
    m_read->setText(tr("Reading rows again…"));
    m_checking->show();
}

void PreviewHeading::checkProgressed(int read, int total)
{
    const QLocale locale;
    m_bar->setRange(0, total);
    m_bar->setValue(read);
    m_read->setText(tr("Read again: %1 of %2").arg(locale.toString(read), locale.toString(total)));
}

void PreviewHeading::checkEnded(const QString &problem)
{
    m_checking->hide();
    setCheckObstacle({});
    if (m_preview.job())
        return;
    const QString now = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    if (problem.isEmpty())
        m_notice->setContent({.glyph = Glyph::Check,
            .title = tr("Every row was read again at %1. Nothing was changed.").arg(now),
            .canClose = true});
    else
        m_notice->setContent({.glyph = Glyph::Warning,
            .mood = Mood::Warn,
            .title = tr("Not every row was read again"),
            .reason = problem,
            .canClose = true});
}

void PreviewHeading::copy(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_notice->setContent({.glyph = Glyph::Check, .title = tr("Copied."), .canClose = true});
}

void PreviewHeading::save()
{
    saveText(this, tr("Save the preview"), tr("preview"),
        {[this] { return m_preview.toCsv(); }, [this] { return m_preview.toJson(); }},
        [this](const QString &words, bool isProblem) {
            m_notice->setContent({.glyph = isProblem ? Glyph::Warning : Glyph::Check,
                .mood = isProblem ? Mood::Bad : Mood::Neutral,
                .title = words,
                .canClose = true});
        });
}

} // namespace Calends
