#include "ui/changes/bulkeditrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/changes/changeformrow.h"
#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int ChoiceWidth = 160;

// An empty text can be meant where any text is taken.
bool takesAnyText(const AnyField &field)
{
    return field.access().kind() == Kind::Text
        && (field.kind() == Kind::Text || field.kind() == Kind::LongText);
}

} // namespace

BulkEditRow::BulkEditRow(const FieldSetting &setting, const std::optional<QByteArray> &common,
    const QString &commonText, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QCheckBox(setting.field.label(), this))
    , m_editor(FieldEditor::make(setting, this))
    , m_side(new QWidget(this))
    , m_now(noteBelow(Tone::Muted, this))
    , m_issue(noteBelow(Tone::BadText, this))
    , m_start(takesAnyText(setting.field) ? "\"\""_ba : QByteArray())
{
    const Measures m = Measures::of(this);
    //: %1: a field, "Time zone"
    m_choice->setAccessibleName(tr("Set %1 for all").arg(setting.field.label()));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->setFixedWidth(m.px(ChoiceWidth));
    m_choice->setMinimumHeight(m.control());
    m_editor->show(m_start);
    new Veil(m_now);
    setNote(m_now,
        !common                    ? tr("Now: different values")
            : commonText.isEmpty() ? tr("Now: empty in all")
                                   : tr("Now: %1 in all").arg(commonText));
    TextLabel *hint = noteBelow(Tone::Muted, m_side);
    setNote(hint, setting.rule.hint);
    auto *inner = new QVBoxLayout(m_side);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(m.px(3));
    inner->addWidget(m_editor);
    inner->addWidget(m_issue);
    inner->addWidget(hint);
    inner->addStretch(1);
    auto *side = new QVBoxLayout;
    side->setSpacing(m.px(3));
    side->addWidget(m_side);
    side->addWidget(m_now);
    side->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m.px(6));
    line->addWidget(m_choice, 0, Qt::AlignTop);
    line->addLayout(side, 1);
    m_now->setMinimumHeight(m.control());
    choose(false);
    connect(m_choice, &QCheckBox::toggled, this, [this](bool chosen) {
        choose(chosen);
        Q_EMIT edited();
    });
    connect(m_editor, &FieldEditor::edited, this, &BulkEditRow::edited);
}

void BulkEditRow::choose(bool chosen)
{
    m_side->setVisible(chosen);
    m_choice->setAccessibleDescription(m_now->text());
    if (chosen && m_choice->hasFocus())
        m_editor->control()->setFocus(Qt::OtherFocusReason);
}

bool BulkEditRow::isChosen() const { return m_choice->isChecked(); }

QString BulkEditRow::now() const { return m_now->text(); }

void BulkEditRow::showIssue(const QString &issue)
{
    setNote(m_issue, issue);
    m_editor->describe(joined({issue, m_now->text()}, u" "));
}

QString BulkEditRow::issue() const { return m_issue->text(); }

} // namespace Calends
