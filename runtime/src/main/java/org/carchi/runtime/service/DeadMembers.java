package org.carchi.runtime.service;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Members that a group still holds although their process has ended: a service that is killed leaves them there, and
 * until their session runs out nobody else is served and the group cannot be deleted.
 */
public final class DeadMembers {

    private DeadMembers() {}

    /** Takes all members out of the group; only for who knows that none of them is alive. */
    public static void remove(Admin admin, String group) {
        try {
            if (hasMembers(admin, group)) {
                admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get();
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw new KafkaException("the members of group " + group + " cannot be removed", e.getCause());
            }
        }
    }

    private static boolean hasMembers(Admin admin, String group) throws ExecutionException, InterruptedException {
        Map<String, ConsumerGroupDescription> found =
                admin.describeConsumerGroups(List.of(group)).all().get();
        return found.values().stream()
                .anyMatch(description -> !description.members().isEmpty());
    }
}
