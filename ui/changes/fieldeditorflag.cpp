#include <QCheckBox>
#include <QCoreApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/icon.h"
#include "ui/kit/palette.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

QString wordOf(Qt::CheckState state)
{
    switch (state) {
    case Qt::Checked:
        return Words::tr("Yes");
    case Qt::Unchecked:
        return Words::tr("No");
    case Qt::PartiallyChecked:
        break;
    }
    return Words::tr("No value");
}

// Half ticked is a dash: a tick would read as yes.
class HalfTickedBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (checkState() != Qt::PartiallyChecked)
            return QCheckBox::paintEvent(event);
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.state.setFlag(QStyle::State_NoChange, false);
        option.state.setFlag(QStyle::State_Off, true);
        style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
        const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
        const int inset = box.width() / 8;
        paintGlyph(&painter, box.adjusted(inset, inset, -inset, -inset), Glyph::Minus,
            Palette::of(palette())(Tone::Muted));
    }
};

// Half ticked is no value. Where a value cannot be taken away again, that state is only there until the first
// tick.
class FlagEditor final : public FieldEditor
{
public:
    FlagEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_box(new HalfTickedBox(this))
    {
        column()->addWidget(m_box, 0, Qt::AlignLeading);
        put({});
        connect(m_box, &QCheckBox::stateChanged, this, [this](int state) {
            m_box->setText(wordOf(Qt::CheckState(state)));
            if (!this->setting().canBeEmptied && state != Qt::PartiallyChecked)
                m_box->setTristate(false);
            tell();
        });
        finish();
    }

    QWidget *control() const override { return m_box; }

protected:
    bool showsNothingItself() const override { return true; }
    void put(const QByteArray &json) override
    {
        const Qt::CheckState state = json == "true" ? Qt::Checked
            : json == "false"                       ? Qt::Unchecked
                                                    : Qt::PartiallyChecked;
        m_box->setTristate(json.isEmpty() || setting().canBeEmptied);
        m_box->setCheckState(state);
        m_box->setText(wordOf(state));
    }
    QByteArray entered() const override
    {
        switch (m_box->checkState()) {
        case Qt::Checked:
            return "true"_ba;
        case Qt::Unchecked:
            return "false"_ba;
        case Qt::PartiallyChecked:
            break;
        }
        return {};
    }

private:
    QCheckBox *m_box;
};

} // namespace

FieldEditor *FieldEditors::flag(const FieldSetting &setting, QWidget *parent)
{
    return new FlagEditor(setting, parent);
}

} // namespace Calends
