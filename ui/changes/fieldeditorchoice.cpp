#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

#include "models/changes/editedvaluejson.h"
#include "ui/changes/fieldeditor.h"
#include "ui/changes/fieldeditorcalmbox.h"
#include "ui/changes/fieldeditorfamilies.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int FewestLetters = 16;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

QByteArray jsonOf(std::string_view text)
{
    return EditedJson::ofText(QString::fromLatin1(text.data(), qsizetype(text.size())));
}

// FACTS 8.3: what the server takes for a language.
constexpr const char *languages[] = {"ar", "az", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es",
    "es-419", "et", "eu", "fi", "fr", "he", "hr", "hu", "id", "it", "iw", "ja", "km", "ko", "lv", "nl", "no",
    "pl", "pt", "pt-BR", "ro", "ru", "sk", "sr", "sv", "ta", "th", "tr", "uk", "vi", "zh-CN", "zh-TW"};

// As those who speak it call it: "Deutsch (de)".
QList<FieldChoice> languageChoices()
{
    QList<FieldChoice> choices;
    choices.reserve(qsizetype(std::size(languages)));
    for (const char *const code : languages) {
        const QString text = QString::fromLatin1(code);
        const QString name = QLocale(text).nativeLanguageName();
        choices.append(
            {jsonOf(std::string_view(code)), name.isEmpty() ? text : QString(name + u" ("_s + text + u')')});
    }
    return choices;
}

QList<FieldChoice> choicesOf(const FieldSetting &setting)
{
    if (!setting.rule.choices.isEmpty())
        return setting.rule.choices;
    if (setting.field.kind() == Kind::Language)
        return languageChoices();
    QList<FieldChoice> choices;
    const auto names = setting.field.access().knownValues();
    choices.reserve(qsizetype(names.size()));
    for (const EnumName &name : names)
        choices.append({jsonOf(name.text), QCoreApplication::translate("Value", name.label)});
    return choices;
}

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldSetting &setting, QWidget *parent)
        : FieldEditor(setting, parent)
        , m_box(new CalmBox(FewestLetters, this))
        , m_choices(choicesOf(setting))
    {
        column()->addWidget(m_box);
        put({});
        connect(m_box, &QComboBox::currentIndexChanged, this, [this] { tell(); });
        finish();
    }

    QWidget *control() const override { return m_box; }

protected:
    bool showsNothingItself() const override { return true; }
    // A value this program does not know has an entry of its own, so it is kept.
    void put(const QByteArray &json) override
    {
        m_box->clear();
        if (json.isEmpty() || setting().canBeEmptied)
            m_box->addItem(
                json.isEmpty() && setting().isNeeded ? Words::tr("Choose…") : Words::tr("No value"),
                QByteArray());
        for (const FieldChoice &choice : m_choices)
            m_box->addItem(choice.text, choice.json);
        int place = json.isEmpty() ? 0 : m_box->findData(json);
        if (place < 0) {
            //: %1: a value the server gave and this program does not know
            m_box->addItem(Words::tr("%1 (not known here)").arg(EditedJson::textOf(json)), json);
            place = m_box->count() - 1;
        }
        m_box->setCurrentIndex(place);
    }
    QByteArray entered() const override { return m_box->currentData().toByteArray(); }

private:
    QComboBox *m_box;
    QList<FieldChoice> m_choices;
};

} // namespace

FieldEditor *FieldEditors::choice(const FieldSetting &setting, QWidget *parent)
{
    return new ChoiceEditor(setting, parent);
}

} // namespace Calends
