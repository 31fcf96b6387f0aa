// JSON as indented, coloured, read-only text that folds.
#pragma once

#include <functional>

#include <QPlainTextEdit>

#include "ui/kit/jsonfolding.h"

namespace Calends {

// Line breaks and indentation only: order, numbers and escapes stay as they were sent.
QString indentedJson(const QString &json);

class FoldingJson : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit FoldingJson(QWidget *parent = nullptr);

    // Anything that is not JSON is shown as it is.
    void setJson(const QByteArray &json);
    const JsonFolding &folding() const { return m_folding; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Highlighter;

    void setFolded(const QTextBlock &line, bool folded);
    void foldAt(const QPoint &place);
    void paintMargin();
    // Every opening line in view, with the rectangle of its text.
    void eachOpening(const std::function<void(const QTextBlock &, const QRectF &)> &paint) const;

    Highlighter *m_highlighter;
    JsonFolding m_folding;
    JsonMargin *m_margin;
};

} // namespace Calends
