// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingexamples.h"

#include "bucketsettings/settinglist.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Settings;

namespace {

QByteArray documentNamed(const Setting &setting, const QString &kind)
{
    const QString ending = setting.format == DocumentFormat::Json ? QStringLiteral("json") : QStringLiteral("xml");
    const QString name = QStringLiteral("%1.%2.%3").arg(QString::fromLatin1(setting.id), kind, ending);
    QDirIterator files(QStringLiteral(COSCOPE_SETTINGS_FOLDER), {name}, QDir::Files, QDirIterator::Subdirectories);
    QFile file(files.hasNext() ? files.next() : QString());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the setting %s has no %s in its folder", setting.id.constData(), qPrintable(name));
    return file.readAll();
}

}   // namespace

namespace SettingExamples {

const Setting &settingOf(const QByteArray &id)
{
    const QList<Setting> &all = bucketSettings();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Setting &setting) { return setting.id == id; });
    if (found == all.end())
        qFatal("no setting %s", id.constData());
    return *found;
}

QByteArray example(const Setting &setting)
{
    return documentNamed(setting, QStringLiteral("example"));
}

QByteArray changed(const Setting &setting)
{
    return documentNamed(setting, QStringLiteral("changed"));
}

void addRows()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<QByteArray>("changed");
    for (const Setting &setting : bucketSettings())
        QTest::newRow(setting.id.constData()) << setting.id << example(setting) << changed(setting);
}

}   // namespace SettingExamples
