#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "models/core/zonenames.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorfamilies.h"
#include "ui/kit/measures.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

constexpr int MostOffered = 10;

class ZoneEditor final : public FieldEditor
{
public:
    ZoneEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_line(new QLineEdit(this))
        , m_nearest(new QPushButton(this))
    {
        auto *completer = new QCompleter(zoneNames(), this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(MostOffered);
        m_line->setCompleter(completer);
        m_line->setPlaceholderText(Words::tr("Continent/City"));
        setButtonKind(m_nearest, ButtonKind::Quiet);
        m_nearest->setAutoDefault(false);
        m_nearest->setMinimumHeight(Measures::of(this).control());
        m_nearest->hide();
        column()->addWidget(m_line);
        column()->addWidget(m_nearest, 0, Qt::AlignLeading);
        connect(m_line, &QLineEdit::textChanged, this, [this] {
            offer();
            tell();
        });
        connect(m_nearest, &QPushButton::clicked, this, [this] {
            m_line->setText(m_offered);
            m_line->setFocus(Qt::OtherFocusReason);
        });
        finish();
    }

    QWidget *control() const override { return m_line; }

protected:
    void put(const QByteArray &json) override
    {
        m_line->setText(EditedJson::textOf(json));
        m_line->setCursorPosition(0);
        m_nearest->hide(); // what the server gave is not corrected
    }
    QByteArray entered() const override
    {
        const QString name = m_line->text().trimmed();
        return name.isEmpty() ? QByteArray() : EditedJson::ofText(name);
    }
    QString trouble() const override
    {
        const QString name = m_line->text().trimmed();
        //: %1: what was typed
        return isZoneName(name) ? QString() : Words::tr("“%1” is no time zone the server takes.").arg(name);
    }

private:
    void offer()
    {
        const QString name = m_line->text().trimmed();
        // While the list below offers something, the name is still being typed.
        m_line->completer()->setCompletionPrefix(name);
        m_offered = m_line->completer()->completionCount() > 0 ? QString() : nearestZone(name);
        //: %1: a time zone, "Europe/Berlin"
        m_nearest->setText(Words::tr("Take %1").arg(m_offered));
        m_nearest->setVisible(!m_offered.isEmpty());
    }

    QLineEdit *m_line;
    QPushButton *m_nearest;
    QString m_offered;
};

} // namespace

FieldEditor *FieldEditors::zone(const FieldSetting &setting, QWidget *parent)
{
    return new ZoneEditor(setting, parent);
}

} // namespace Calends
