#include "ui/changes/changeformframe.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/explained.h"
#include "ui/kit/measures.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/style.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int NarrowestForm = 420;

} // namespace

ChangeFormFrame::ChangeFormFrame(const QString &title, bool isPersonal, QWidget *parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea(this))
    , m_summary(textLabel({}, Tone::Muted, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_add(new QPushButton(tr("Add to changes"), this))
{
    const Measures m = Measures::of(this);
    // The desktop shows it, where nothing is veiled.
    setWindowTitle(isPersonal && Discretion::veils() ? tr("Edit") : title);
    setAttribute(Qt::WA_DeleteOnClose);
    TextLabel *heading = textLabel(title, Tone::Text, this);
    heading->setFont(titleFont(font()));
    heading->setElided();
    if (isPersonal)
        new Veil(heading);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(m.pagePadding(), m.px(4), m.pagePadding(), m.px(12));
    m_rows->setSpacing(m.px(12));
    m_scroll->setWidget(m_content);
    setButtonKind(m_add, ButtonKind::Primary);
    for (QPushButton *button : {m_cancel, m_add})
        button->setAutoDefault(false); // Enter in a field ends no form
    m_summary->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m.pagePadding(), m.px(10), m.pagePadding(), m.px(14));
    foot->setSpacing(m.gap());
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m.pagePadding(), m.px(14), m.pagePadding(), m.px(10));
    head->addWidget(heading, 1);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(hairline(this));
    column->addLayout(foot);
    setMinimumWidth(m.px(NarrowestForm));
    resize(fitting({m.px(640), m.px(680)}, parent));
    connect(m_cancel, &QPushButton::clicked, this, &ChangeFormFrame::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this] { add(); });
    }
}

QString ChangeFormFrame::summary() const { return m_summary->text(); }

void ChangeFormFrame::showState(const QString &summary, const QString &obstacle)
{
    m_summary->setText(obstacle.isEmpty() ? summary : joined({summary, obstacle}));
    explain(m_add, obstacle,
        tr("Nothing is sent yet (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
}

void ChangeFormFrame::leadTo(QWidget *control)
{
    control->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(control);
}

// A form that is half filled in is not lost by one key.
void ChangeFormFrame::reject()
{
    if (isEdited())
        ask();
    else
        QDialog::reject();
}

void ChangeFormFrame::ask()
{
    auto *box = new QuestionBox(tr("Close without adding?"), tr("What was filled in here is lost."),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    box->open();
}

} // namespace Calends
