#include "ui/changes/changeformrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

// Says beside its label that the field is another than before.
class ChangeDot final : public QWidget
{
public:
    explicit ChangeDot(QWidget *parent)
        : QWidget(parent)
    {
        const Measures m = Measures::of(this);
        setFixedSize(m.px(8), m.control());
    }
    void setOn(bool on)
    {
        m_on = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_on)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Palette::of(palette())(Tone::Accent));
        const qreal radius = Measures::of(this).px(6) / 2.0;
        painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    }

private:
    bool m_on = false;
};

namespace {

constexpr int LabelWidth = 132;

} // namespace

QWidget *besideLabel(const QString &label, QWidget *control, QWidget *parent)
{
    const Measures m = Measures::of(parent);
    auto *row = new QWidget(parent);
    TextLabel *text = textLabel(label, Tone::Muted, row);
    text->setBuddy(control);
    text->setFixedWidth(m.px(LabelWidth));
    control->setAccessibleName(label);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m.px(6));
    line->addSpacing(m.px(8) + m.px(6)); // where the dot of a row stands
    line->addWidget(text);
    line->addWidget(control, 1);
    return row;
}

TextLabel *noteBelow(Tone tone, QWidget *parent)
{
    TextLabel *note = textLabel({}, tone, parent);
    note->setFont(smallFont(parent->font()));
    note->setWordWrap(true);
    note->hide();
    return note;
}

void setNote(TextLabel *note, const QString &text)
{
    note->setText(text);
    note->setVisible(!text.isEmpty());
}

ChangeFormRow::ChangeFormRow(const FieldSetting &setting, QWidget *parent)
    : QWidget(parent)
    , m_dot(new ChangeDot(this))
    , m_label(textLabel(setting.field.label(), Tone::Muted, this))
    , m_editor(FieldEditor::make(setting, this))
    , m_was(noteBelow(Tone::Muted, this))
    , m_issue(noteBelow(Tone::BadText, this))
    , m_hint(setting.rule.obstacle.isEmpty() ? setting.rule.hint : setting.rule.obstacle)
{
    const Measures m = Measures::of(this);
    m_label->setBuddy(m_editor->control());
    m_label->setWordWrap(true);
    m_label->setFixedWidth(m.px(LabelWidth));
    m_label->setMinimumHeight(m.control());
    if (setting.isNeeded)
        m_hint = joined({tr("Needed"), m_hint});
    new Veil(m_was);
    TextLabel *hint = noteBelow(Tone::Muted, this);
    setNote(hint, m_hint);
    auto *side = new QVBoxLayout;
    side->setSpacing(m.px(3));
    side->addWidget(m_editor);
    side->addWidget(m_issue);
    side->addWidget(m_was);
    side->addWidget(hint);
    side->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m.px(6));
    line->addWidget(m_dot, 0, Qt::AlignTop);
    line->addWidget(m_label, 0, Qt::AlignTop);
    line->addLayout(side, 1);
    describe();
}

void ChangeFormRow::showDifference(bool differs, const QString &was)
{
    m_differs = differs;
    m_dot->setOn(differs);
    m_label->setTone(differs ? Tone::Text : Tone::Muted);
    //: %1: the value before it was edited
    setNote(m_was, !differs ? QString() : was.isEmpty() ? tr("was empty") : tr("was %1").arg(was));
    describe();
}

QString ChangeFormRow::was() const { return m_was->text(); }

void ChangeFormRow::showIssue(const QString &issue)
{
    setNote(m_issue, issue);
    describe();
}

QString ChangeFormRow::issue() const { return m_issue->text(); }

void ChangeFormRow::describe() { m_editor->describe(joined({m_issue->text(), m_was->text(), m_hint}, u" ")); }

} // namespace Calends
