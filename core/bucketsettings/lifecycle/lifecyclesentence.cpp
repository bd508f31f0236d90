// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclesentence.h"

#include "base/figures.h"
#include "browse/storageclass.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lifecycle {

namespace {

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(LifecycleSentence)

public:
    static QString of(const Rule &rule);
    static QString subject(const Filter &filter);
    static QString action(ActionKind kind, const QByteArray &storageClass);
    static QString days(int days);

private:
    static QString scope(const Filter &filter);
    static QStringList conditions(const Filter &filter);
    static QString size(const Filter &filter);
    static QString joined(const QStringList &clauses);
    static QString move(const Transition &transition);
    static QStringList ofObjects(const Rule &rule);
    static QStringList ofVersions(const Rule &rule);
    static QString uploadsAlone(const Rule &rule);
    static QString whole(const Rule &rule);
};

QString Sentence::days(int days)
{
    return tr("%n day(s)", "", days);
}

QString Sentence::scope(const Filter &filter)
{
    const QString prefix = QString::fromUtf8(filter.prefix);
    if (prefix.isEmpty())
        return tr("All objects");
    if (prefix.endsWith(u'/')) {
        //: %1 is a folder such as logs/. A sentence goes on after it: "Objects below logs/ move to …"
        return tr("Objects below %1").arg(prefix);
    }
    //: A sentence goes on after it: "Objects whose key begins with “tmp-” are deleted …"
    return tr("Objects whose key begins with “%1”").arg(prefix);
}

QString Sentence::size(const Filter &filter)
{
    if (filter.largerThanBytes && filter.smallerThanBytes) {
        //: A condition on objects: %1 and %2 are sizes
        return tr("larger than %1 and smaller than %2")
            .arg(Figures::size(*filter.largerThanBytes), Figures::size(*filter.smallerThanBytes));
    }
    if (filter.largerThanBytes) {
        //: A condition on objects: %1 is a size
        return tr("larger than %1").arg(Figures::size(*filter.largerThanBytes));
    }
    //: A condition on objects: %1 is a size
    return filter.smallerThanBytes ? tr("smaller than %1").arg(Figures::size(*filter.smallerThanBytes)) : QString();
}

QStringList Sentence::conditions(const Filter &filter)
{
    QStringList all;
    if (!filter.excludedPrefix.isEmpty()) {
        //: A condition on objects: %1 is the beginning of keys
        all.append(tr("not below %1").arg(QString::fromUtf8(filter.excludedPrefix)));
    }
    for (const Tag &tag : filter.tags) {
        //: A condition on objects: they have the tag named %1 with the value %2
        all.append(tr("tagged %1=%2").arg(tag.key, tag.value));
    }
    if (filter.largerThanBytes || filter.smallerThanBytes)
        all.append(size(filter));
    return all;
}

QString Sentence::subject(const Filter &filter)
{
    const QStringList all = conditions(filter);
    if (all.isEmpty())
        return scope(filter);
    QString list = all.first();
    for (const QString &condition : all.mid(1)) {
        //: Two conditions on objects that both hold
        list = tr("%1, %2", "conditions").arg(list, condition);
    }
    //: %1 is "Objects below logs/", %2 conditions such as "larger than 1 MB"
    return tr("%1 (%2)").arg(scope(filter), list);
}

QString Sentence::joined(const QStringList &clauses)
{
    QString text = clauses.value(0);
    for (qsizetype next = 1; next + 1 < clauses.size(); ++next) {
        //: Things that happen one after another: "move to Standard IA after 30 days, move to Archive after 90 days"
        text = tr("%1, %2", "clauses").arg(text, clauses.at(next));
    }
    if (clauses.size() > 1) {
        //: The last of the things that happen: "move to Archive after 90 days and are deleted after 365 days"
        text = tr("%1 and %2", "clauses").arg(text, clauses.last());
    }
    return text;
}

QString Sentence::move(const Transition &transition)
{
    const QString target = storageClassName(transition.storageClass);
    if (!transition.when) {
        //: Goes on after "Objects below logs/". %1 is a storage class
        return tr("move to %1 when they are read seldom").arg(target);
    }
    if (transition.when->isDate()) {
        //: Goes on after "Objects below logs/". %1 is a storage class, %2 a date
        return tr("move to %1 on %2").arg(target, dateText(transition.when->date));
    }
    //: Goes on after "Objects below logs/". %1 is a storage class
    return tr("move to %1 after %n day(s)", "", transition.when->days).arg(target);
}

QStringList Sentence::ofObjects(const Rule &rule)
{
    QStringList clauses;
    for (const Transition &transition : rule.transitions)
        clauses.append(move(transition));
    if (rule.expiration && rule.expiration->isDate()) {
        //: Goes on after "Objects below logs/". %1 is a date
        clauses.append(tr("are deleted on %1").arg(dateText(rule.expiration->date)));
    } else if (rule.expiration) {
        //: Goes on after "Objects below logs/"
        clauses.append(tr("are deleted after %n day(s)", "", rule.expiration->days));
    }
    return clauses;
}

QStringList Sentence::ofVersions(const Rule &rule)
{
    QStringList clauses;
    for (const NoncurrentTransition &transition : rule.noncurrentTransitions) {
        //: A clause of its own. %1 is a storage class; the days count from when a newer version came
        clauses.append(tr("older versions move to %1 %n day(s) after they were replaced", "", transition.days)
                           .arg(storageClassName(transition.storageClass)));
    }
    if (rule.noncurrentExpirationDays) {
        //: A clause of its own
        clauses.append(tr("older versions are deleted %n day(s) after they were replaced", "", *rule.noncurrentExpirationDays));
    }
    if (rule.removesLoneDeleteMarkers) {
        //: A clause of its own
        clauses.append(tr("delete markers that hide nothing any more are removed"));
    }
    return clauses;
}

/// A rule that does nothing but clean up broken uploads.
QString Sentence::uploadsAlone(const Rule &rule)
{
    const QString prefix = QString::fromUtf8(rule.filter.prefix);
    if (prefix.isEmpty())
        return tr("Unfinished uploads are removed after %n day(s)", "", *rule.abortUploadsDays);
    //: %1 is the folder, or the beginning of the keys, that the uploads are for
    return tr("Unfinished uploads below %1 are removed after %n day(s)", "", *rule.abortUploadsDays).arg(prefix);
}

QString Sentence::whole(const Rule &rule)
{
    const QStringList objects = ofObjects(rule);
    QStringList others = ofVersions(rule);
    if (objects.isEmpty() && others.isEmpty() && rule.abortUploadsDays)
        return uploadsAlone(rule);
    if (rule.abortUploadsDays) {
        //: A clause of its own
        others.append(tr("unfinished uploads are removed after %n day(s)", "", *rule.abortUploadsDays));
    }
    QString text = subject(rule.filter);
    if (!objects.isEmpty()) {
        //: A sentence: %1 is "Objects below logs/", %2 "move to Standard IA after 30 days and are deleted after 365 days"
        text = tr("%1 %2").arg(text, joined(objects));
    }
    for (qsizetype next = 0; next < others.size(); ++next) {
        const bool isFirst = next == 0 && objects.isEmpty();
        //: %1 is "Objects below logs/", %2 what happens there: "unfinished uploads are removed after 7 days"
        const QString pattern = isFirst ? tr("%1: %2")
                                        //: Two clauses, each with a subject of its own
                                        : tr("%1; %2");
        text = pattern.arg(text, others.at(next));
    }
    return text;
}

QString Sentence::of(const Rule &rule)
{
    if (!rule.hasAction()) {
        //: %1 is "Objects below logs/"
        return tr("%1: nothing happens yet.").arg(subject(rule.filter));
    }
    //: A whole sentence; here it gets its full stop
    return tr("%1.").arg(whole(rule));
}

QString Sentence::action(ActionKind kind, const QByteArray &storageClass)
{
    switch (kind) {
    case ActionKind::Move:
        //: What a rule does with objects: %1 is a storage class
        return tr("Move to %1").arg(storageClassName(storageClass));
    case ActionKind::Delete:
        return tr("Delete for good");
    case ActionKind::Hide:
        //: The object becomes an older version
        return tr("Delete, keeping a version");
    case ActionKind::RemoveMarker:
        return tr("Remove the delete marker");
    case ActionKind::AbortUpload:
        return tr("Remove the unfinished upload");
    }
    return {};
}

}   // namespace

QString sentenceOf(const Rule &rule)
{
    return Sentence::of(rule);
}

QString subjectOf(const Filter &filter)
{
    return Sentence::subject(filter);
}

QString timeText(const When &when)
{
    return when.isDate() ? dateText(when.date) : Sentence::days(when.days);
}

QString dateText(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString actionText(ActionKind kind, const QByteArray &storageClass)
{
    return Sentence::action(kind, storageClass);
}

}   // namespace Lifecycle
