#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Columns = 2;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

// Which of the values a list may hold are in it. What this program does not know has a tick of its own, so it
// is kept.
class TicksEditor final : public FieldEditor
{
public:
    TicksEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_ticks(new QWidget(this))
        , m_grid(new QGridLayout(m_ticks))
    {
        const Measures m = Measures::of(this);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(m.px(16));
        m_grid->setVerticalSpacing(m.px(4));
        for (const FieldChoice &choice : setting.rule.choices)
            addTick(choice.json, choice.text);
        m_ticks->setFocusProxy(m_boxes.constFirst());
        column()->addWidget(m_ticks);
        if (setting.rule.obstacle.isEmpty())
            addButtons();
        finish();
    }

    QWidget *control() const override { return m_ticks; }

protected:
    void put(const QByteArray &json) override
    {
        const QList<QByteArray> elements = EditedJson::elementsOf(json);
        for (const QByteArray &element : elements) {
            if (!m_values.contains(element))
                addUnknown(element);
        }
        for (qsizetype place = 0; place < m_boxes.size(); ++place)
            m_boxes.at(place)->setChecked(elements.contains(m_values.at(place)));
    }
    QByteArray entered() const override
    {
        QList<QByteArray> ticked;
        for (qsizetype place = 0; place < m_boxes.size(); ++place) {
            if (m_boxes.at(place)->isChecked())
                ticked.append(m_values.at(place));
        }
        return ticked.isEmpty() && !hadValue() ? QByteArray() : '[' + ticked.join(',') + ']';
    }

private:
    void addTick(const QByteArray &json, const QString &text)
    {
        auto *box = new QCheckBox(text, m_ticks);
        const int place = int(m_boxes.size());
        m_grid->addWidget(box, place / Columns, place % Columns, Qt::AlignLeading);
        m_grid->setColumnStretch(Columns, 1);
        m_boxes.append(box);
        m_values.append(json);
        connect(box, &QCheckBox::toggled, this, [this] { tell(); });
    }
    void addUnknown(const QByteArray &element)
    {
        //: %1: a value the server gave and this program does not know
        addTick(element, Words::tr("%1 (not known here)").arg(EditedJson::textOf(element)));
    }
    void addButtons()
    {
        auto *line = new QHBoxLayout;
        line->setSpacing(Measures::of(this).px(4));
        addButton(line, Words::tr("All"), Words::tr("All of %1"), true);
        addButton(line, Words::tr("None"), Words::tr("None of %1"), false);
        line->addStretch(1);
        column()->addLayout(line);
    }
    void addButton(QHBoxLayout *line, const QString &text, const QString &spoken, bool ticks)
    {
        auto *button = new QPushButton(text, this);
        setButtonKind(button, ButtonKind::Quiet);
        button->setAccessibleName(spoken.arg(field().label()));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, ticks] {
            for (QCheckBox *const box : std::as_const(m_boxes))
                box->setChecked(ticks);
        });
    }

    QWidget *m_ticks;
    QGridLayout *m_grid;
    QList<QCheckBox *> m_boxes;
    QList<QByteArray> m_values; // JSON, of each box
};

} // namespace

FieldEditor *FieldEditors::ticks(const FieldSetting &setting, QWidget *parent)
{
    return new TicksEditor(setting, parent);
}

} // namespace Calends
