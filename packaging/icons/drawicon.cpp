// drawicon SVG FOLDER SIZE…  Draws the program's icon as FOLDER/SIZE.png, the same bytes everywhere.
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

bool draw(QSvgRenderer *drawing, int size, const QString &file)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing->render(&painter);
    painter.end();
    QImageWriter writer(file, "png");
    writer.setCompression(100);
    return writer.write(picture.convertToFormat(QImage::Format_ARGB32));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "drawicon SVG FOLDER SIZE...\n");
        return 2;
    }
    QSvgRenderer drawing(arguments.at(1));
    if (!drawing.isValid() || !QDir().mkpath(arguments.at(2))) {
        std::fprintf(stderr, "drawicon: %s cannot be drawn\n", qUtf8Printable(arguments.at(1)));
        return 1;
    }
    for (qsizetype i = 3; i < arguments.size(); ++i) {
        const QString file = arguments.at(2) + u'/' + arguments.at(i) + ".png"_L1;
        if (!draw(&drawing, arguments.at(i).toInt(), file)) {
            std::fprintf(stderr, "drawicon: %s cannot be written\n", qUtf8Printable(file));
            return 1;
        }
    }
    return 0;
}
